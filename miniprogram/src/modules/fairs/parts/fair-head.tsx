import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import { formatSpan } from '@/ui/format-span'
import { formatTime } from '@/ui/format-time'
import { Row } from '@/ui/row'
import { Tag } from '@/ui/tag'
import type { Fair } from './fair'
import { standingOf } from './standing-of'
import './fair-head.scss'

/** What it is, when, where, by whom, and whether there is room. */
export function FairHead({ fair }: { fair: Fair }) {
  const standing = standingOf(fair)
  const running = fair.status.key === 'published' || fair.status.key === 'open'
  const window = fair.registration === 'before' ? `${formatTime(fair.registrationFrom)} 开始` : `${formatTime(fair.registrationTo)} 截止`
  return (
    <Card>
      <View className="fair-title">{fair.title}</View>
      <View className="fair-tags"><Tag tone={standing.tone}>{standing.label}</Tag><Tag tone="off">{fair.kind.label}</Tag>{fair.online && <Tag tone="off">线上</Tag>}<Tag tone="off">{fair.audience.code === 'all' ? '面向所有学校' : '面向本校'}</Tag></View>
      <Row label="时间">{formatSpan(fair.startsAt, fair.endsAt)}</Row>
      <Row label="地点">{fair.place || (fair.link ? '线上，链接在入场券页' : '线上，报名成功后可以看到链接')}</Row>
      <Row label="主办">{fair.organiser.name}</Row>
      {running && <Row label="检票">{`${formatTime(fair.checkInFrom)} 开始${fair.reentry ? '，离场后可以再次入场' : ''}`}</Row>}
      {running && <Row label="报名">{window}</Row>}
      {running && fair.registration !== 'over' && <Places fair={fair} />}
    </Card>
  )
}

/** How many places are left; once there are none, what the waiting list is like. */
function Places({ fair: { left, capacity, waiting, waitingMax, wouldWait } }: { fair: Fair }) {
  if (!wouldWait && left > 0) return <View className="fair-places"><View>剩余名额</View><View className="fair-left">{String(left)}</View><View className="ui-mid">{`共 ${capacity} 个`}</View></View>
  return (
    <View className="fair-places fair-places--full">
      <View>名额已满</View><View className="fair-left">{`${waiting} 人候补`}</View><View className="ui-mid">{waitingMax > waiting ? `候补名额共 ${waitingMax} 个，有人取消时按顺序补上` : waitingMax > 0 ? '候补也已满' : '没有候补'}</View>
    </View>
  )
}
