import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { Loaded } from '@/ui/states/loaded'
import { SchoolDesk } from '../../parts/school-desk'
import { SettingsForm } from '../../parts/settings-form'
import { useWaiting } from '../../parts/use-waiting'

/** 学校设置: what each school sets for itself (SPEC §0). */
export default function SettingsPage() {
  const waiting = useWaiting()
  const state = useLoad(() => call('GET /api/schools/settings'), [])
  return <SchoolDesk title="学校设置" waiting={waiting}><Loaded state={state} cards={3}>{(loaded) => <SettingsForm loaded={loaded} />}</Loaded></SchoolDesk>
}
