import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { offlineFields, offlineSteps, type OfflineFieldKey } from '@shared/offline-agreements/fields'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { goBack } from '@/ui/go-back'
import { Notice } from '@/ui/notice'
import { Page } from '@/ui/page'
import { TypedForm } from '@/ui/typed-form'
import { DraftConflict } from '@/ui/typed-form/draft-conflict'
import { DraftState } from '@/ui/typed-form/draft-state'
import { useTypedForm } from '@/ui/typed-form/use-typed-form'
import { EntryAside } from './entry-aside'
import { EntrySteps } from './entry-steps'
import type { OfflineAgreement } from './offline-agreement'
import { placeOfStep, type EntryStep } from './place-of-step'
import { SameAsEmployer } from './same-as-employer'
import { stepBack } from './step-back'
import { isOfflineField } from './step-of-field'
import { useOfflineDraft } from './use-offline-draft'

const notes: Record<EntryStep, string> = {
  employer: '与用人单位核对后填写；这些内容会印在协议书上。',
  terms: '按双方谈好的内容填写；月薪和试用期工资按劳动合同法检查。',
  handover: '档案由学校寄出，只能寄给能接收档案的单位；没有联系好时选择转回生源地。',
}
interface EntryFormProps { agreement: OfflineAgreement; step: EntryStep; /** Begin at this field. */ field?: OfflineFieldKey }

/** One step of 录入协议书. What is typed is saved by itself; 下一步 says what is missing in this step. */
export function EntryForm({ agreement, step, field }: EntryFormProps) {
  const { id } = agreement
  const draft = useOfflineDraft(agreement)
  const set = (name: string, value: string) => draft.change((before) => ({ ...before, [name]: value }))
  const form = useTypedForm({ values: draft.content, problems: draft.problems, onChange: set, at: field })
  const index = offlineSteps.findIndex((one) => one.key === step)
  const { label, fields } = offlineSteps[index] ?? offlineSteps[0]
  const [before, after] = [offlineSteps[index - 1], offlineSteps[index + 1]]
  const goOn = () => {
    if (!form.check(fields)) return
    void draft.flush()
    void Taro.navigateTo({ url: after ? placeOfStep.entry(id, after.key) : placeOfStep.preview(id) })
  }
  const foot = (
    <>
      <View className="ui-foot-note"><DraftState draft={draft} /></View>
      {before ? <Button kind="plain" onTap={() => stepBack(placeOfStep.entry(id, before.key))}>上一步</Button> : <Button kind="plain" onTap={goBack}>稍后再填</Button>}
      <Button onTap={goOn}>{after ? '下一步' : '预览协议书'}</Button>
    </>
  )
  const aside = (
    <EntryAside id={id} at={step} values={draft.content} problems={draft.problems} onJump={form.jump}
      onStep={(to, at) => void Taro.redirectTo({ url: placeOfStep.entry(id, to, isOfflineField(at) ? at : undefined) })} />
  )
  return (
    <Page title="录入协议书" foot={foot} aside={aside}>
      <Card><EntrySteps at={step} problems={draft.problems} /></Card>
      {agreement.reason && <Notice tone="bad"><View className="ui-strong">学校审核不通过的原因</View><View>{agreement.reason}</View></Notice>}
      <Card title={label} note={notes[step]}>
        <TypedForm fields={offlineFields} names={fields} form={form} after={{ archiveTo: <SameAsEmployer values={draft.content} onFill={(filled) => draft.change((values) => ({ ...values, ...filled }))} /> }} />
      </Card>
      <DraftConflict draft={draft} fields={offlineFields} valuesOf={(content) => content} />
    </Page>
  )
}
