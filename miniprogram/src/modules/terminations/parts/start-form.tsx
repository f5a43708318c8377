import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { limits } from '@shared/kernel/limits'
import { terminationReasons, type TerminationReason } from '@shared/terminations/reasons'
import { ApiError } from '@/api/api-error'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Form } from '@/ui/form'
import { useFormWhere } from '@/ui/form/use-form-where'
import { Notice } from '@/ui/notice'
import { Page } from '@/ui/page'
import { Refused } from '@/ui/refused'
import { Row } from '@/ui/row'
import { ConfirmSheet } from '@/ui/sheet/confirm-sheet'
import { Upload } from '@/ui/upload'
import { useUpload } from '@/ui/upload/use-upload'
import { Consequences } from './consequences'
import { EndedRows } from './ended-rows'
import { startFields, type StartField } from './start-fields'
import { endingName, terminationPlaces, type CurrentTermination } from './termination'

interface StartFormProps { current: CurrentTermination; destination: NonNullable<CurrentTermination['destination']>; reload: () => void }
const isReason = (value: string): value is TerminationReason => value in terminationReasons
const proofNotes = { online: '', offline: '单位出具的解约函或双方签字盖章的解约协议，公章要清楚', other: '能说明去向变化的材料，如解除劳动合同证明、放弃入学说明' } as const

/** 解约申请 (R-TERM-1): what is ended, what that means, why, and the proof where one is needed; a sheet says it all once more before it is sent. */
export function StartForm({ current: { needsReasonKind, needsProof, consequences, used, most }, destination, reload }: StartFormProps) {
  const { id, kind, title } = destination
  const form = useFormWhere<StartField>(startFields(kind, needsReasonKind), { reasonKind: '', reason: '' }, { draft: `termination-${id}`, wrong: (name, value) => (name === 'reason' && value.length < limits.reasonMin ? '请写明原因' : undefined) })
  const uploads = useUpload('proof')
  const [asking, setAsking] = useState(false)
  const [lacking, setLacking] = useState(false)
  const reason = form.values.reason.trim()
  const { reasonKind } = form.values
  const send = useAction(async () => {
    const body = { destinationId: id, reason, ...(needsReasonKind && isReason(reasonKind) ? { reasonKind } : {}), ...(needsProof ? { proofs: uploads.files.map((file) => file.id) } : {}) }
    try {
      const made = await call('POST /api/terminations', { body })
      form.clearDraft()
      await Taro.redirectTo({ url: terminationPlaces.show(made.id, 'sent') })
    } catch (error) {
      if (error instanceof ApiError && form.showErrors(error)) { setAsking(false); return }
      if (error instanceof ApiError && ['termination_open', 'destination_not_terminable', 'termination_limit_reached'].includes(error.id)) reload()
      throw error
    }
  }, { quiet: true })
  const review = () => {
    const missing = needsProof && uploads.files.length === 0
    setLacking(missing)
    send.clear()
    if (form.check() && !missing) setAsking(true)
  }
  const name = endingName(kind)
  const wait = uploads.busy ? '文件正在上传，请稍候' : uploads.failed > 0 ? '有文件没有上传成功，请重试或移除' : undefined
  return (
    <Page title={name} foot={<Button why={wait} onTap={review}>{name}</Button>} aside={<EndedRows title="要解除的" destination={destination} />}>
      <Card title={kind === 'other' ? '解除意味着什么' : '解约意味着什么'}>
        <Consequences lines={consequences} />
        {most !== undefined && <View className="ui-card-note">{`学校规定最多解约 ${most} 次，你已解约 ${used} 次。`}</View>}
      </Card>
      <Card title="申请内容" note="填写的内容会保存在这台设备上"><Form form={form} brief /></Card>
      {needsProof && (
        <Card title="证明材料" extra="必需" note={proofNotes[kind]}>
          <Upload uploads={uploads} label="证明材料" />
          {lacking && uploads.files.length === 0 && <Refused error={{ message: '还没有上传证明材料', next: '请上传后再提交' }} />}
        </Card>
      )}
      <ConfirmSheet open={asking} title={`确认${name}`} confirm="确认提交" danger busy={send.busy} problem={send.error && <Refused error={send.error} />} onConfirm={() => void send.run()} onClose={() => setAsking(false)}>
        <View className="ui-strong">{title}</View>
        {isReason(reasonKind) && <Row label="解约类型">{terminationReasons[reasonKind]}</Row>}
        <Row label="原因">{reason}</Row>
        {needsProof && <Row label="证明材料">{`${uploads.files.length} 个文件`}</Row>}
        <Notice><View>{kind === 'online' ? '提交后单位会收到通知；单位同意后由学校审核。' : '提交后由学校审核。'}</View><View>学校同意前，这份去向仍然有效，你可以随时撤回申请；同意后不能恢复。</View></Notice>
      </ConfirmSheet>
    </Page>
  )
}
