import { View } from '@tarojs/components'
import type { ResponseOf } from '@/api/input-of'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'

type Invitation = ResponseOf<'GET /api/signing/invitations/:id'>
interface InvitationNoticeProps { invitation: Invitation; onOpenAgreement: (id: string) => void }

const ended: Record<string, string> = {
  expired: '邀请已过应约有效期，只能查看。还想签约，请联系用人单位重新发出邀请。',
  withdrawn: '用人单位已撤回这份邀请，只能查看。',
}

/** What must be known before answering, or why there is nothing to answer any more. */
export function InvitationNotice({ invitation, onOpenAgreement }: InvitationNoticeProps) {
  const { status, actions, needsArchive, needsHukou, declineReason, destinationId } = invitation
  if (destinationId) {
    return (
      <Notice tone="ok">
        <View>你已应约，双方的协议书已经生成。</View>
        <View className="ui-buttons"><Button kind="line" small onTap={() => onOpenAgreement(destinationId)}>查看协议书</Button></View>
      </Notice>
    )
  }
  if (status.key === 'declined') return <Notice tone="info">{`你已拒绝这份邀请${declineReason ? `：${declineReason}` : ''}`}</Notice>
  const endedNote = ended[status.key]
  if (endedNote) return <Notice tone="info">{endedNote}</Notice>
  const why = actions.find((action) => action.key === 'consent')?.why
  if (why) return <Notice tone="bad"><View className="ui-strong">{why.message}</View><View>{why.next}</View></Notice>
  const names = [needsArchive && '档案', needsHukou && '户口'].filter((one) => one !== false).join('和')
  return <Notice>{names ? `单位不接收${names}，同意前需要填写接收信息。签约后只能查看其他邀请。` : '你只能与一家单位签约，签约后只能查看其他邀请。'}</Notice>
}
