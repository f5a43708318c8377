import { View } from '@tarojs/components'
import type { ResponseOf } from '@/api/input-of'
import { Card } from '@/ui/card'
import { Countdown } from '@/ui/countdown'
import { formatTime } from '@/ui/format-time'
import { Tag } from '@/ui/tag'
import './invitation-head.scss'

type Invitation = ResponseOf<'GET /api/signing/invitations/:id'>

/** Who asks, how long one may think. */
export function InvitationHead({ invitation, onEnd }: { invitation: Invitation; onEnd: () => void }) {
  const { status, validUntil } = invitation
  const open = status.key === 'open'
  const only = open && !invitation.actions.some((action) => action.key === 'consent' && !action.why)
  return (
    <Card title={invitation.employer.name} extra={only ? <Tag tone="off">只能查看</Tag> : <Tag tone={status.tone}>{status.label}</Tag>} note="邀请你签订就业协议书">
      <View className="invitation-left">
        {open && !only && <Countdown until={validUntil} onEnd={onEnd} />}
        <View className="ui-note">{open ? `${formatTime(validUntil)} 前有效` : `${formatTime(invitation.createdAt)} 发出 · 应约有效期至 ${formatTime(validUntil)}`}</View>
      </View>
    </Card>
  )
}
