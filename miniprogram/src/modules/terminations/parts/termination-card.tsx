import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Card } from '@/ui/card'
import { ListItem } from '@/ui/list-item'
import { Tag } from '@/ui/tag'
import type { Tone } from '@/ui/tone'
import { endingName, terminationPlaces, type DestinationKind } from './termination'

interface TerminationCardProps { id: string; kind: DestinationKind; active: boolean; termination?: { id: string; status: { label: string; tone: Tone } }; whyNot?: { message: string; next: string } }
const notes: Record<DestinationKind, string> = {
  online: '生效后内容要更改、或不再与该单位签约时办理：单位同意后由学校审核', offline: '内容要更改、或不再与该单位签约时办理，由学校审核', other: '去向变了、或类型登记错了时办理，学校同意后可以重新登记',
}

/** On a destination's page: the request to end it, the one under way, or why there is none to make (R-DST-2). */
export function TerminationCard({ id, kind, active, termination, whyNot }: TerminationCardProps) {
  const title = endingName(kind)
  if (termination) {
    return (
      <Card><ListItem title={title} note="正在办理；办完之前这份去向仍然有效" extra={<Tag tone={termination.status.tone}>{termination.status.label}</Tag>}
        onTap={() => void Taro.navigateTo({ url: terminationPlaces.show(termination.id) })} /></Card>
    )
  }
  if (!active) return null
  if (whyNot) return <Card title={title}><View className="ui-mid">{`${whyNot.message}，${whyNot.next}`}</View></Card>
  return <Card><ListItem title={title} note={notes[kind]} onTap={() => void Taro.navigateTo({ url: terminationPlaces.start(id) })} /></Card>
}
