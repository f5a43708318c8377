import { View } from '@tarojs/components'
import { messageKinds, type MessageKind } from '@shared/messages/kinds'
import { Tap } from '@/platform/tap'
import { Badge } from '@/ui/badge'
import { role } from '@/ui/role'
import './kind-filter.scss'

const kinds: readonly MessageKind[] = ['signing_invitation', 'signing_expiring', 'signing_result', 'agreement_amended', 'review_result', 'job_digest', 'job_invitation', 'application_result', 'account_notice']

interface KindFilterProps { kind: MessageKind | undefined; unread: { total: number; byKind: Record<string, number> } | undefined; onPick: (kind: MessageKind | undefined) => void }

/** All messages or one kind of them, each with how many are unread. */
export function KindFilter({ kind, unread, onPick }: KindFilterProps) {
  const one = (value: MessageKind | undefined, label: string, count: number | undefined) => (
    <Tap key={label} role="tab" selected={kind === value} className={`kind ${kind === value ? 'kind--on' : ''}`} onTap={() => onPick(value)}>
      <View className="kind-label">{label}</View><Badge count={count} />
    </Tap>
  )
  return (
    <View className="kinds" {...role('tablist', '消息类别')}>
      {one(undefined, '全部', unread?.total)}
      {kinds.map((value) => one(value, messageKinds[value].label, unread?.byKind[value]))}
    </View>
  )
}
