import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ChatMessage } from '@shared/hall/contract'
import { limits } from '@shared/kernel/limits'
import type { ApiError } from '@/api/api-error'
import { TextArea } from '@/platform/text-area'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { Refused } from '@/ui/refused'
import { Sheet } from '@/ui/sheet'
import '@/ui/pick-sheet/index.scss'

const reasons = ['收取费用或要求贷款', '索要证件、银行卡等信息', '内容与招聘无关', '辱骂或骚扰'].map((one) => ({ value: one, label: one }))
interface ReportSheetProps { open: boolean; /** What the other side said last, the newest first. */ theirs: readonly ChatMessage[]; busy: boolean; error?: ApiError; onConfirm: (report: { reason: string; seq?: number }) => void; onClose: () => void }

/** 举报 to the student's school: why, and which message if one is meant. */
export function ReportSheet({ open, theirs, busy, error, onConfirm, onClose }: ReportSheetProps) {
  const [reason, setReason] = useState('')
  const [seq, setSeq] = useState<string>()
  const said = reason.trim()
  const options = theirs.map((one) => ({ value: String(one.seq), label: one.text.length > 24 ? `${one.text.slice(0, 24)}…` : one.text }))
  return (
    <Sheet open={open} title="举报" onClose={onClose} problem={error && <Refused error={error} />}
      foot={<Button kind="danger" busy={busy} why={said.length < limits.reasonMin ? '请写明举报的原因' : undefined} onTap={() => onConfirm({ reason: said, seq: seq === undefined ? undefined : Number(seq) })}>提交举报</Button>}>
      <View className="ui-mid">举报会交给学生所在学校处理，学校能看到这个对话的内容，核实后可停用对话。对方不会收到通知。</View>
      <View className="ui-pick-group"><Chips label="举报的原因" options={reasons} chosen={[reason]} max={1} onChange={([one]) => setReason(one ?? '')} /></View>
      <View className="ui-pick-group"><TextArea id="report-reason" label="原因" value={reason} limit={limits.reportReasonMax} placeholder="请写明发生了什么" onInput={setReason} /></View>
      {options.length > 0 && <View className="ui-pick-group"><View className="ui-mid">是哪一条消息（选填）</View><Chips label="是哪一条消息" options={options} chosen={seq === undefined ? [] : [seq]} max={1} onChange={([one]) => setSeq(one)} /></View>}
    </Sheet>
  )
}
