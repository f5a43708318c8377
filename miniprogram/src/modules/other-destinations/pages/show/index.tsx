import { useRouter } from '@tarojs/taro'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { useShownAgain } from '@/hooks/use-shown-again'
import { Page } from '@/ui/page'
import { Loaded } from '@/ui/states/loaded'
import { ShowView } from '../../parts/show-view'

/** 其他去向登记: where it stands. `done` is set right after it was submitted. */
export default function ShowPage() {
  const { done } = useRouter().params
  const state = useLoad(() => call('GET /api/other-destinations/mine'), [])
  useShownAgain(() => void state.reload())
  const { data } = state
  if (data && !state.error) return <ShowView record={data} reload={() => void state.reload()} submitted={done === 'submitted' && data.status.key === 'pending'} />
  return <Page title="其他去向登记"><Loaded state={state} cards={3}>{() => null}</Loaded></Page>
}
