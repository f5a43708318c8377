import Taro from '@tarojs/taro'
import { useState } from 'react'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import type { ResponseOf } from '@/api/input-of'
import { useAction } from '@/hooks/use-action'
import { Button } from '@/ui/button'
import { toast } from '@/ui/toast'
import { offerOfInvitation } from './offer'
import { openAgreement } from './open-agreement'
import { ReasonSheet } from './reason-sheet'
import { SigningProblem } from './signing-problem'
import { SigningSheet } from './signing-sheet'
import { useSigning } from './use-signing'

type Invitation = ResponseOf<'GET /api/signing/invitations/:id'>
const reasons = ['已有其他意向单位', '薪资或岗位不符合预期', '工作地点不合适', '准备升学或考试']

/** 拒绝 or 同意签约. What has to be filled in first is asked on its own page. */
export function InvitationAnswer({ invitation, reload }: { invitation: Invitation; reload: () => void }) {
  const [declining, setDeclining] = useState(false)
  const offer = offerOfInvitation(invitation)
  const { id, version } = invitation
  const signing = useSigning(offer, { onSigned: (agreementId) => void openAgreement(agreementId), onChanged: reload })
  const decline = useAction(async (reason: string) => {
    try {
      await call('POST /api/signing/invitations/:id/decline', { params: { id }, body: { version, reason } })
      setDeclining(false)
      toast('已拒绝，单位会收到你的原因')
    } catch (error) {
      if (error instanceof ApiError && error.id === 'network_error') throw error
      setDeclining(false)
      if (error instanceof ApiError) toast(`${error.message}，${error.next}`)
    }
    reload()
  }, { quiet: true })
  if (offer.why) return <Button why={`${offer.why.message}，${offer.why.next}`} onTap={() => undefined}>同意签约</Button>
  const agree = async () => {
    if (offer.needs.length > 0) await Taro.navigateTo({ url: `/modules/signing/pages/accept/index?id=${id}` })
    else await signing.begin()
  }
  return (
    <>
      <SigningProblem signing={signing} />
      <Button kind="plain" onTap={() => { decline.clear(); setDeclining(true) }}>拒绝</Button>
      <Button busy={signing.beginning} onTap={() => void agree()}>同意签约</Button>
      <SigningSheet offer={offer} signing={signing} />
      <ReasonSheet open={declining} title="拒绝邀请" note="拒绝后这份邀请不能再应约；该单位可以重新邀请你。" confirm="确认拒绝" reasons={reasons}
        busy={decline.busy} error={decline.error} onConfirm={(reason) => void decline.run(reason)} onClose={() => setDeclining(false)} />
    </>
  )
}
