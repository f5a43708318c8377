import { useRouter } from '@tarojs/taro'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { useShownAgain } from '@/hooks/use-shown-again'
import { Page } from '@/ui/page'
import { Loaded } from '@/ui/states/loaded'
import { ShowView } from '../../parts/show-view'

/** 查看解约. `done` is set right after it was asked for. */
export default function ShowPage() {
  const { id = '', done } = useRouter().params
  const state = useLoad(() => call('GET /api/terminations/:id', { params: { id } }), [id])
  useShownAgain(() => void state.reload())
  const { data } = state
  if (data && !state.error) return <ShowView record={data} reload={() => void state.reload()} sent={done === 'sent'} />
  return <Page title="解约"><Loaded state={state} cards={3}>{() => null}</Loaded></Page>
}
