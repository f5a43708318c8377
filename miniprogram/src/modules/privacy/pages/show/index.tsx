import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { Page } from '@/ui/page'
import { Loaded } from '@/ui/states/loaded'
import { PrivacyView } from '../../parts/privacy-view'

/** 隐私. */
export default function PrivacyPage() {
  const state = useLoad(() => call('GET /api/privacy'), [])
  return <Page title="隐私"><Loaded state={state}>{(privacy) => <PrivacyView first={privacy} />}</Loaded></Page>
}
