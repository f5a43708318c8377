import { View } from '@tarojs/components'
import { useState } from 'react'
import { limits } from '@shared/kernel/limits'
import { branchOf } from '@shared/other-destinations/branches'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { showFirstError } from '@/platform/show-first-error'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Diff } from '@/ui/diff'
import { Field } from '@/ui/field'
import { Refused } from '@/ui/refused'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import { toast } from '@/ui/toast'
import { TypedForm } from '@/ui/typed-form'
import { useTypedForm } from '@/ui/typed-form/use-typed-form'
import { Upload } from '@/ui/upload'
import { useUpload } from '@/ui/upload/use-upload'
import { ChooseOtherFields } from './choose-other-fields'
import type { OtherDestination } from './other-destination'
import { OldValues } from './old-values'
import { showOther } from './show-other'
import { useOtherCorrection } from './use-other-correction'

interface OtherCorrectionFormProps { record: OtherDestination; content: NonNullable<OtherDestination['content']>; onSent: () => void; reload: () => void }
const reasonSpec = { name: 'reason', label: '纠错原因', kind: 'textarea', required: true, limit: limits.reasonMax, placeholder: '说明哪里有误、依据是什么' } as const

/** 信息纠错 of an approved registration (R-OTH-2): any fields of its branch, why, and proofs where there are any. */
export function OtherCorrectionForm({ record, content, onSent, reload }: OtherCorrectionFormProps) {
  const { branch, label, values } = content
  const { fields } = branchOf(branch)
  const draft = useOtherCorrection(record, branch, values)
  const form = useTypedForm({ values: draft.merged, problems: draft.problems, onChange: draft.set })
  const uploads = useUpload('proof')
  const [sheet, setSheet] = useState<'choose' | 'confirm'>()
  const [asked, setAsked] = useState(false)
  const reason = draft.reason.trim()
  const reasonError = asked && reason.length < limits.reasonMin ? '请写明原因' : undefined
  const send = useAction(async () => {
    const proofs = uploads.files.length > 0 ? { proofs: uploads.files.map((file) => file.id) } : {}
    try {
      await call('POST /api/corrections', { body: { target: 'other_destination', changes: draft.changes, reason, ...proofs } })
    } catch (error) {
      if (error instanceof ApiError && error.id !== 'network_error') reload()
      throw error
    }
    draft.clear()
    toast('已提交，等待学校审核', 'success')
    onSent()
  }, { quiet: true })
  const wait = uploads.busy ? '文件正在上传，请稍候' : uploads.failed > 0 ? '有文件没有上传成功，请重试或移除' : undefined
  const submit = () => {
    setAsked(true)
    send.clear()
    const fine = form.check(draft.names)
    if (fine && reason.length >= limits.reasonMin) setSheet('confirm')
    else if (fine) setTimeout(showFirstError, 0)
  }
  const lines = Object.entries(draft.changes).flatMap(([name, value]) => { const field = fields[name]; return field ? [{ field: name, label: field.label, before: showOther(field, values[name]), after: showOther(field, value), changed: true }] : [] })
  return (
    <>
      <Card title="要更正的项目" extra={draft.names.length > 0 ? `${draft.names.length} 项` : undefined} note={`${label}的任何一项都可以申请更正，学校同意后才会改变。去向类型本身选错了，请先申请解除再重新登记。`}>
        {draft.names.length > 0 && <TypedForm fields={fields} names={draft.names} form={form} after={OldValues({ fields, values, names: draft.names, chosen: draft.typed, onRemove: draft.toggle })} />}
        <View className="ui-buttons"><Button kind="line" onTap={() => setSheet('choose')}>{draft.names.length > 0 ? '增减项目' : '选择要更正的项目'}</Button></View>
      </Card>
      {draft.names.length > 0 && (
        <>
          <Card title="证明材料" extra="可选" note="能说明更正依据的材料，如补签的合同、更正后的通知书"><Upload uploads={uploads} label="证明材料" /></Card>
          <Card>
            <Field spec={reasonSpec} value={draft.reason} error={reasonError} onChange={draft.setReason} />
            <View className="ui-buttons"><Button why={wait} onTap={submit}>申请纠错</Button></View>
          </Card>
        </>
      )}
      <ChooseOtherFields open={sheet === 'choose'} fields={fields} values={draft.merged} chosen={draft.names} onToggle={draft.toggle} onClose={() => setSheet(undefined)} />
      <ConfirmSheet open={sheet === 'confirm'} title="确认申请" confirm="提交申请" busy={send.busy} problem={send.error && <Refused error={send.error} />} onConfirm={() => void send.run()} onClose={() => setSheet(undefined)}>
        <Diff lines={lines} after="更正为" />
        <View className="ui-card-note">{`原因：${reason}`}</View>
        <View className="ui-note">{`${uploads.files.length > 0 ? `附 ${uploads.files.length} 个证明文件。` : ''}同一时间只能有一份纠错申请；学校审核前可以撤回。`}</View>
      </ConfirmSheet>
    </>
  )
}
