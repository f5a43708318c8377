import Taro, { useRouter } from '@tarojs/taro'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { Page } from '@/ui/page'
import { Empty } from '@/ui/states/empty'
import { Loaded } from '@/ui/states/loaded'
import { StartForm } from '../../parts/start-form'
import { terminationPlaces, type CurrentTermination } from '../../parts/termination'

/** What stands in the way of a new request for this destination, or nothing. */
function inTheWay({ destination, whyNot, open }: CurrentTermination, asked: string) {
  const back = { label: '查看当前去向', onTap: () => void Taro.redirectTo({ url: terminationPlaces.current }) }
  if (open) return { title: '已经有一份申请正在办理', note: `${open.status.label}；需要改动请先撤回`, action: { label: '查看进度', onTap: () => void Taro.redirectTo({ url: terminationPlaces.show(open.id) }) } }
  if (!destination || destination.id !== asked) return { title: '这份去向现在不能解除', note: '只能解除当前的去向，请查看最新状态', action: back }
  return whyNot && { title: whyNot.message, note: whyNot.next, action: back }
}

/** 解约申请 of the destination the address names. Not read again when the page comes back: a picked file must not disturb what is typed. */
export default function StartPage() {
  const { destinationId = '' } = useRouter().params
  const state = useLoad(() => call('GET /api/terminations/current'), [])
  const { data } = state
  if (data?.destination && !state.error && !inTheWay(data, destinationId)) return <StartForm current={data} destination={data.destination} reload={() => void state.reload()} />
  return <Page title="解约申请"><Loaded state={state}>{(current) => <Empty {...inTheWay(current, destinationId) ?? { title: '请重新打开这一页' }} />}</Loaded></Page>
}
