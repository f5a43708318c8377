import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { usePolling } from '@/hooks/use-polling'
import { Page } from '@/ui/page'
import { Loaded } from '@/ui/states/loaded'
import { SettingsForm } from '../../parts/settings-form'

const pollMs = 2000

/** 推荐设置. */
export default function RecommendationSettingsPage() {
  const state = useLoad(() => call('GET /api/recommendations/preferences'), [])
  const { reload } = state
  // How many fit is known a moment after saving.
  usePolling(state.data?.updating === true, reload, pollMs)
  // A reading that fails later must not take what is being changed.
  if (state.data) return <SettingsForm settings={state.data} onSaved={() => void reload()} />
  return <Page title="推荐设置"><Loaded state={state}>{() => null}</Loaded></Page>
}
