import Taro from '@tarojs/taro'
import { Empty } from '@/ui/states/empty'
import type { OfflineAgreement } from './offline-agreement'
import { placeOfStep } from './place-of-step'

/** In the place of a step of the entry once the agreement was made: reached by Back, by an old link or from another device. */
export function ContentFixed({ agreement: { id, status } }: { agreement: OfflineAgreement }) {
  const url = placeOfStep.show(id)
  if (status.key === 'discarded') return <Empty title="这份草稿已删除" note="需要时可以重新录入协议书" action={{ label: '回到列表', onTap: () => void Taro.redirectTo({ url: placeOfStep.list }) }} />
  return <Empty title="协议书已经生成，内容不能再修改" note={`现在的状态：${status.label}。如需更改内容，要先办理解约`} action={{ label: '查看办理情况', onTap: () => void Taro.redirectTo({ url }) }} />
}
