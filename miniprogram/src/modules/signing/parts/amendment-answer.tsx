import Taro from '@tarojs/taro'
import { useState } from 'react'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import type { ResponseOf } from '@/api/input-of'
import { useAction } from '@/hooks/use-action'
import { Button } from '@/ui/button'
import { toast } from '@/ui/toast'
import { offerOfAgreement } from './offer'
import { ReasonSheet } from './reason-sheet'
import { SigningProblem } from './signing-problem'
import { SigningSheet } from './signing-sheet'
import { useSigning } from './use-signing'

type Agreement = ResponseOf<'GET /api/destinations/:id'>
const reasons = ['修改内容与协商的不一致', '不接受薪资修改', '不接受岗位或地点修改', '不再考虑该单位']

/** 同意修改 (countdown, like a first signing) or 不同意修改, which ends the agreement. */
export function AmendmentAnswer({ agreement, reload }: { agreement: Agreement; reload: () => void }) {
  const [refusing, setRefusing] = useState(false)
  const offer = offerOfAgreement(agreement)
  const { id, version } = agreement
  const signing = useSigning(offer, { onSigned: () => { signing.close(); toast('已确认，协议重新提交学校审核'); reload() }, onChanged: reload })
  const refuse = useAction(async (reason: string) => {
    try {
      await call('POST /api/destinations/:id/refuse', { params: { id }, body: { version, reason } })
      toast('已不同意修改，协议终止')
    } catch (error) {
      if (!(error instanceof ApiError) || error.id === 'network_error') throw error
      toast(`${error.message}，${error.next}`)
    }
    setRefusing(false)
    reload()
  }, { quiet: true })
  const agree = async () => {
    if (offer.needs.length > 0) await Taro.navigateTo({ url: `/modules/signing/pages/accept/index?agreement=${id}` })
    else await signing.begin()
  }
  return (
    <>
      <SigningProblem signing={signing} />
      <Button kind="plain" onTap={() => { refuse.clear(); setRefusing(true) }}>不同意修改</Button>
      <Button busy={signing.beginning} why={offer.why?.message} onTap={() => void agree()}>同意修改</Button>
      <SigningSheet offer={offer} signing={signing} />
      <ReasonSheet open={refusing} title="不同意修改" note="不同意后这份协议终止，不能恢复；你可以与其他单位签约。" confirm="确认不同意" reasons={reasons}
        busy={refuse.busy} error={refuse.error} onConfirm={(reason) => void refuse.run(reason)} onClose={() => setRefusing(false)} />
    </>
  )
}
