import { View } from '@tarojs/components'
import { errorCatalogue } from '@shared/kernel/error-ids'
import type { ResponseOf } from '@/api/input-of'
import { Tap } from '@/platform/tap'
import { Card } from '@/ui/card'
import { Countdown } from '@/ui/countdown'
import { formatTime } from '@/ui/format-time'
import { Tag } from '@/ui/tag'
import { formatYuan } from './format-yuan'
import './invitation-item.scss'

type Item = ResponseOf<'GET /api/signing/invitations'>['items'][number]

const closed: Record<string, string> = { accepted: '已应约', declined: '你已拒绝', expired: errorCatalogue.invitation_expired.message, withdrawn: '单位已撤回' }
/** Why an invitation can only be read; undefined when it can be answered. */
const whyNot = (item: Item): string | undefined => (item.actionable ? undefined : closed[item.status.key] ?? errorCatalogue.destination_active.message)

/** One invitation in the list. */
export function InvitationItem({ item, onOpen, onEnd }: { item: Item; onOpen: () => void; onEnd: () => void }) {
  const why = whyNot(item)
  const only = item.status.key === 'open' && !item.actionable
  return (
    <Tap className="invitation-item" testId={`invitation-${item.id}`} onTap={onOpen}>
      <Card title={item.employer.name} extra={only ? <Tag tone="off">只能查看</Tag> : <Tag tone={item.status.tone}>{item.status.label}</Tag>} note={`${item.position} · ${formatYuan(item.salaryFen)}/月`}>
        <View className="invitation-item-foot">
          {item.actionable
            ? <View className="invitation-item-left"><View className="ui-note">还剩</View><View className="invitation-item-time"><Countdown plain until={item.validUntil} onEnd={onEnd} /></View></View>
            : <View className="ui-note">{`只能查看：${why ?? ''}`}</View>}
          <View className={item.actionable ? 'invitation-item-go' : 'ui-note invitation-item-when'}>{item.actionable ? '查看邀请函 ›' : formatTime(item.createdAt)}</View>
        </View>
      </Card>
    </Tap>
  )
}
