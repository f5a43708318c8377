import { View } from '@tarojs/components'
import type { Handover } from '@shared/signing/terms'
import { Notice } from '@/ui/notice'
import { Refused } from '@/ui/refused'
import { Row } from '@/ui/row'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import { HandoverRows } from './handover-rows'
import type { Offer } from './offer'
import type { Signing } from './use-signing'
import { formatYuan } from './format-yuan'
import './signing-sheet.scss'

interface SigningSheetProps { offer: Offer; signing: Signing; handover?: Handover }

/** The last look before 现在签约; its button counts down and the server counts too. */
export function SigningSheet({ offer, signing, handover }: SigningSheetProps) {
  return (
    <ConfirmSheet open={signing.readyAt !== undefined} title={offer.kind === 'agreement' ? '确认按修改后的内容签约' : '确认与该单位签约'} confirm="现在签约" readyAt={signing.readyAt}
      busy={signing.signing} problem={signing.error && <Refused error={signing.error} />} onConfirm={() => void signing.sign(handover)} onClose={signing.close}>
      <View className="ui-strong">{offer.employer}</View>
      <View className="signing-rows">
        <Row label="岗位">{offer.terms.position}</Row>
        <Row label="月薪">{formatYuan(offer.terms.salaryFen)}</Row>
        <Row label="工作地点">{offer.terms.workplace}</Row>
        {handover && <HandoverRows handover={handover} />}
      </View>
      <Notice>
        <View>签约后协议提交学校审核；你只能与一家单位签约，其他邀请只能查看。</View>
        <View>学校审核通过后协议生效，改签需要先办理解约。</View>
      </Notice>
    </ConfirmSheet>
  )
}
