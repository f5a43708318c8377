import { View } from '@tarojs/components'
import { useNow } from '@/hooks/use-now'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Countdown } from '@/ui/countdown'
import { formatLeftWords } from '@/ui/format-left-words'
import { formatTime } from '@/ui/format-time'
import { Notice } from '@/ui/notice'
import { openPage } from '@/ui/open-page'
import { Tag } from '@/ui/tag'
import type { JobInvitation } from './job-invitation'

// Days are not read in hours: the seconds count on the last one.
const dayMs = 86_400_000

/** Who asks, how long one may think; afterwards what came of it. */
export function InvitationState({ invitation, onEnd }: { invitation: JobInvitation; onEnd: () => void }) {
  const { employer, status, note, validUntil, createdAt, declineReason, applicationId } = invitation
  const open = status.key === 'open'
  const left = Date.parse(validUntil) - useNow(open)
  return (
    <Card title={employer.name} extra={<Tag tone={status.tone}>{status.label}</Tag>} note="邀请你投递职位">
      {open && (left > dayMs ? <View className="ui-strong">{`还剩 ${formatLeftWords(left)}`}</View> : <Countdown until={validUntil} onEnd={onEnd} />)}
      <View className="ui-note">{open ? `${formatTime(validUntil)} 前有效` : `${formatTime(createdAt)} 发出`}</View>
      {note && <Notice tone="info">{note}</Notice>}
      {status.key === 'declined' && <Notice tone="info">{`你已婉拒${declineReason ? `：${declineReason}` : ''}`}</Notice>}
      {status.key === 'expired' && <Notice>邀请已过期。职位仍在招聘时，可以打开职位直接投递。</Notice>}
      {status.key === 'withdrawn' && <Notice tone="info">单位已撤回这份邀请，只能查看。</Notice>}
      {applicationId && <View className="ui-buttons"><Button kind="line" small onTap={() => openPage(`/modules/applications/pages/show/index?id=${applicationId}`)}>查看我的申请</Button></View>}
    </Card>
  )
}
