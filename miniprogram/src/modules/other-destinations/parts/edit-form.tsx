import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { branchOf, type BranchKey } from '@shared/other-destinations/branches'
import { showField } from '@/platform/show-field'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Page } from '@/ui/page'
import { Sheet } from '@/ui/sheet'
import { Tag } from '@/ui/tag'
import { TypedForm } from '@/ui/typed-form'
import { DraftConflict } from '@/ui/typed-form/draft-conflict'
import { DraftState } from '@/ui/typed-form/draft-state'
import { NotSubmitted } from '@/ui/typed-form/not-submitted'
import { ProblemList } from '@/ui/typed-form/problem-list'
import { useTypedForm } from '@/ui/typed-form/use-typed-form'
import { fieldGroups } from './field-groups'
import { fieldsWithProofs } from './fields-with-proofs'
import { otherPlaces, whyNotAtAll, type OtherDestination } from './other-destination'
import { ProofSlot, proofPlace } from './proof-slot'
import { SubmitSheet } from './submit-sheet'
import type { OtherDraft } from './use-other-draft'
import { useProofs } from './use-proofs'
import { useSubmitOther } from './use-submit-other'

interface EditFormProps { record: OtherDestination; draft: OtherDraft; branch: BranchKey; reload: () => void }

/** The form of one branch with its proofs. What is typed is saved by itself; 保存并送审 says what is missing, or shows the summary. */
export function EditForm({ record, draft, branch, reload }: EditFormProps) {
  const { label, code, about, fields, proofs: kinds } = branchOf(branch)
  const { content, problems } = draft
  const form = useTypedForm({ values: content.values, problems, onChange: draft.setValue })
  const proofs = useProofs(draft)
  const [sheet, setSheet] = useState<'problems' | 'summary'>()
  const [asked, setAsked] = useState(false)
  const [unsaved, setUnsaved] = useState(false)
  const close = () => setSheet(undefined)
  const submit = useSubmitOther(record, draft, { reload, onUnsaved: () => { setUnsaved(true); close() } })
  const why = whyNotAtAll(record)
  const names = fieldsWithProofs(branch)
  const jump = (field: string) => {
    close()
    if (field in fields) form.jump(field)
    else if (field === 'branch') void Taro.navigateTo({ url: otherPlaces.wizard })
    // Once the sheet is gone.
    else setTimeout(() => showField(proofPlace(field.replace('proofs.', ''))), 0)
  }
  const review = () => {
    setAsked(true)
    setUnsaved(false)
    submit.clear()
    setSheet(problems.length > 0 ? 'problems' : 'summary')
  }
  const wait = proofs.busy ? '文件正在上传，请稍候' : proofs.failed > 0 ? `有 ${proofs.failed} 个文件没有上传成功，请重试或移除` : undefined
  const left = problems.length > 0 ? <Card title="还要填写或修改" extra={<Tag tone="wait">{`${problems.length} 项`}</Tag>}><ProblemList fields={names} problems={problems} onJump={jump} /></Card>
    : <Card title="填写完成" extra={<Tag tone="ok">可以送审</Tag>} note="点【保存并送审】，核对后提交学校审核。" />
  return (
    <Page title="登记去向" foot={<><View className="ui-foot-note"><NotSubmitted unsaved={unsaved} state={draft.state} error={sheet ? undefined : submit.error} /><DraftState draft={draft} /></View><Button why={why ? `${why.message}，${why.next}` : wait} onTap={review}>保存并送审</Button></>} aside={left}>
      {record.status.key === 'rejected' && record.reason && <Notice tone="bad"><View className="ui-strong">学校审核不通过的原因</View><View>{record.reason}</View></Notice>}
      {record.status.key === 'pending' && <Notice tone="info">学校正在审核已送审的一版；修改后点【保存并送审】，学校改为审核新的一版。</Notice>}
      <Card title={label} extra={`代码 ${code}`} note={about}>
        <View className="ui-buttons"><Button kind="plain" small onTap={() => void Taro.navigateTo({ url: otherPlaces.wizard })}>更换去向类型</Button></View>
      </Card>
      {fieldGroups(branch).map((group) => <Card key={group.title} title={group.title} note={group.note}><TypedForm fields={fields} names={group.names} form={form} /></Card>)}
      <Card title="证明材料" note="拍照或上传 PDF，文字和公章要清楚">
        {kinds.map((proof) => (
          <ProofSlot key={`${proof.key}-${proofs.turn}`} proof={proof} start={proofs.of(proof.key)} wrong={asked ? problems.find((one) => one.field === `proofs.${proof.key}`)?.message : undefined}
            onChange={(files) => proofs.set(proof.key, files)} onState={(state) => proofs.setState(proof.key, state)} />
        ))}
      </Card>
      <Sheet open={sheet === 'problems'} title={`还有 ${problems.length} 项要填写或修改`} onClose={close}><ProblemList fields={names} problems={problems} onJump={jump} /></Sheet>
      <SubmitSheet open={sheet === 'summary'} branch={branch} content={content} again={record.status.key === 'pending'} busy={submit.busy} error={submit.error} onConfirm={() => void submit.run()} onClose={close} />
      <DraftConflict draft={draft} fields={fields} valuesOf={(one) => one.values} />
    </Page>
  )
}
