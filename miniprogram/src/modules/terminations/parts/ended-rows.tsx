import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import { formatTime } from '@/ui/format-time'
import { ListItem } from '@/ui/list-item'
import { openPage } from '@/ui/open-page'
import { Row } from '@/ui/row'
import { Tag } from '@/ui/tag'
import type { Termination } from './termination'

/** The destination that is to be ended, with the way to its page. */
export function EndedRows({ title, destination }: { title: string; destination: Termination['destination'] }) {
  const { kind, kindLabel, number, status, since, path } = destination
  return (
    <Card title={title} extra={<Tag tone={status.tone}>{status.label}</Tag>}>
      <View className="ui-strong">{destination.title}</View>
      <Row label="登记方式">{kindLabel}</Row>
      {number && <Row label="协议编号">{number}</Row>}
      <Row label="从何时起">{formatTime(since)}</Row>
      <ListItem title={kind === 'other' ? '查看登记内容' : '查看协议书'} onTap={() => openPage(path)} />
    </Card>
  )
}
