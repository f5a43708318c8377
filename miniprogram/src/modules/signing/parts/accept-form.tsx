import { View } from '@tarojs/components'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Form } from '@/ui/form'
import { Notice } from '@/ui/notice'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { openAgreement } from './open-agreement'
import { handoverOf } from './handover-fields'
import type { Offer } from './offer'
import { SigningProblem } from './signing-problem'
import { SigningSheet } from './signing-sheet'
import { TermsRows } from './terms-rows'
import { useHandoverForm } from './use-handover-form'
import { useSigning } from './use-signing'

/** The last step before signing: what the employer does not take has to go somewhere. */
export function AcceptForm({ offer, reload }: { offer: Offer; reload: () => void }) {
  const form = useHandoverForm(offer)
  const signing = useSigning(offer, {
    onSigned: (agreementId) => { form.clearDraft(); void openAgreement(agreementId) },
    onChanged: reload,
  })
  const handover = handoverOf(offer.needs, form.values)
  const both = offer.needs.length === 2
  const copyArchive = () => form.setAll({
    'handover.hukou.to': form.values['handover.archive.to'], 'handover.hukou.recipient': form.values['handover.archive.recipient'], 'handover.hukou.address': form.values['handover.archive.address'],
    'handover.hukou.postcode': form.values['handover.archive.postcode'], 'handover.hukou.phone': form.values['handover.archive.phone'],
  })
  const names = offer.needs.map((part) => (part === 'archive' ? '档案' : '户口')).join('和')
  const foot = offer.why
    ? <Button why={`${offer.why.message}，${offer.why.next}`} onTap={() => undefined}>同意签约</Button>
    : <><SigningProblem signing={signing} /><Button busy={signing.beginning} onTap={() => { if (form.check()) void signing.begin() }}>同意签约</Button></>
  return (
    <Page title="确认签约" foot={foot}
      aside={<Card title="你将同意的内容"><Row label="用人单位">{offer.employer}</Row><TermsRows terms={offer.terms} /></Card>}>
      {offer.needs.length > 0
        ? (
          <Card title={`${names}接收信息`} note={offer.handover ? '已填入上次签约时的去处，需要时可以修改' : `该单位不接收${names}，请填写它们的去处`}>
            <Notice tone="info"><View>没有联系好接收单位时，选择转回（迁回）生源地；填写的内容会保存在这台设备上，可以稍后再来。</View></Notice>
            <Form form={form} />
            {both && form.values['handover.archive.to'] !== '' && <View className="ui-buttons"><Button kind="plain" small onTap={copyArchive}>户口与档案去处相同</Button></View>}
          </Card>
        )
        : <Card title="不需要填写接收信息" note="档案和户口都已有去处，核对内容后即可签约" />}
      <SigningSheet offer={offer} signing={signing} handover={handover} />
    </Page>
  )
}
