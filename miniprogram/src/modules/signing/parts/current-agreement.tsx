import { View } from '@tarojs/components'
import { onlineAgreementWorkflow } from '@shared/destinations/workflow'
import { errorCatalogue } from '@shared/kernel/error-ids'
import type { ResponseOf } from '@/api/input-of'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { formatTime } from '@/ui/format-time'
import { Notice } from '@/ui/notice'
import { Tag } from '@/ui/tag'
import { formatYuan } from './format-yuan'
import { turnLine } from './turn-line'

type Item = ResponseOf<'GET /api/destinations'>['items'][number]

const states = new Map(Object.entries(onlineAgreementWorkflow.states))
/** Whether an agreement holds the student's one place. */
export const isActive = (item: Item): boolean => { const state = states.get(item.status.key); return state !== undefined && 'active' in state && state.active === true }

/** 当前去向: with whom, where it stands, whose turn; and what that forbids (R-DST-2). */
export function CurrentAgreement({ item, onOpen }: { item: Item | undefined; onOpen: (id: string) => void }) {
  if (!item) return <Card title="当前去向" extra={<Tag tone="off">未登记</Tag>} note="还没有签约。收到单位的邀请并同意后，学校审核通过即自动登记。" />
  const turn = turnLine(item.status.turn, 'student')
  return (
    <Card title="当前去向" extra={<Tag tone={item.status.tone}>{item.status.label}</Tag>}>
      <View className="ui-strong">{item.employerName}</View>
      <View className="ui-mid">{`${item.position} · ${formatYuan(item.salaryFen)}/月`}</View>
      <View className="ui-note">{[turn, `${formatTime(item.updatedAt)} 更新`].filter(Boolean).join(' · ')}</View>
      {isActive(item) && <Notice tone="info"><View>{errorCatalogue.destination_active.message}。</View><View>{errorCatalogue.destination_active.next}。</View></Notice>}
      <View className="ui-buttons"><Button kind={item.status.turn === 'student' ? 'primary' : 'line'} onTap={() => onOpen(item.id)}>{item.status.turn === 'student' ? '查看并确认' : '查看协议书'}</Button></View>
    </Card>
  )
}
