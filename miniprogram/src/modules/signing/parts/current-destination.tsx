import { View } from '@tarojs/components'
import { errorCatalogue } from '@shared/kernel/error-ids'
import type { ResponseOf } from '@/api/input-of'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { formatTime } from '@/ui/format-time'
import { Notice } from '@/ui/notice'
import { openPage } from '@/ui/open-page'
import { Tag } from '@/ui/tag'
import { turnLine } from './turn-line'

type Current = ResponseOf<'GET /api/destinations/current'>['destination']

/** 当前去向, of whatever kind: with whom, where it stands, whose turn; and what that forbids (R-DST-2). */
export function CurrentDestination({ current }: { current: Current }) {
  if (!current || (!current.active && current.status.turn === undefined)) return <Card title="当前去向" extra={<Tag tone="off">未登记</Tag>} note="线上签约、线下签约、其他去向登记，选其中一类办理；学校审核通过即登记。" />
  const { kindLabel, title, number, status, active, since, path } = current
  const mine = status.turn === 'student'
  return (
    <Card title="当前去向" extra={<Tag tone={status.tone}>{status.label}</Tag>}>
      <View className="ui-item-title">{title || kindLabel}</View>
      <View className="ui-mid">{[title && kindLabel, number].filter(Boolean).join(' · ')}</View>
      <View className="ui-note">{[turnLine(status.turn, 'student'), `${formatTime(since)} 更新`].filter(Boolean).join(' · ')}</View>
      {active && <Notice tone="info"><View>{`${errorCatalogue.destination_active.message}。`}</View><View>{`${errorCatalogue.destination_active.next}。`}</View></Notice>}
      <View className="ui-buttons"><Button kind={mine ? 'primary' : 'line'} onTap={() => openPage(path)}>{mine ? '继续办理' : '查看详情'}</Button></View>
    </Card>
  )
}
