import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import { ListItem } from '@/ui/list-item'
import { Tag } from '@/ui/tag'
import type { OfflineAgreement } from './offline-agreement'

/** 申请解约: the only way to change what was made; or the application under way, or why there is none to make. */
export function TerminationCard({ agreement: { id, termination, whyNotTerminable, active } }: { agreement: OfflineAgreement }) {
  if (termination) {
    return (
      <Card><ListItem title="解约申请" note="正在办理，办完之前其他操作暂停" extra={<Tag tone={termination.status.tone}>{termination.status.label}</Tag>}
        onTap={() => void Taro.navigateTo({ url: `/modules/terminations/pages/show/index?id=${termination.id}` })} /></Card>
    )
  }
  if (!active) return null
  if (whyNotTerminable) return <Card title="申请解约"><View className="ui-mid">{`${whyNotTerminable.message}，${whyNotTerminable.next}`}</View></Card>
  return <Card><ListItem title="申请解约" note="内容要更改、或不再与该单位签约时办理，由学校审核" onTap={() => void Taro.navigateTo({ url: `/modules/terminations/pages/start/index?destinationId=${id}` })} /></Card>
}
