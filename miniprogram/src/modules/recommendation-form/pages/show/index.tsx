import { useRouter } from '@tarojs/taro'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { useShownAgain } from '@/hooks/use-shown-again'
import { Page } from '@/ui/page'
import { Loaded } from '@/ui/states/loaded'
import { ShowView } from '../../parts/show-view'

/** 推荐表申请. `done` is set right after it was handed in. */
export default function ShowPage() {
  const { done } = useRouter().params
  const state = useLoad(() => call('GET /api/recommendation-form/mine'), [])
  useShownAgain(() => void state.reload())
  const { data } = state
  if (data && !state.error) return <ShowView form={data} reload={() => void state.reload()} submitted={done === 'submitted' && data.status.key === 'pending'} />
  return <Page title="推荐表申请"><Loaded state={state} cards={3}>{() => null}</Loaded></Page>
}
