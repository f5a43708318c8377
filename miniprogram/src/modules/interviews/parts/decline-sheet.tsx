import { View } from '@tarojs/components'
import { useState } from 'react'
import { limits } from '@shared/kernel/limits'
import type { ApiError } from '@/api/api-error'
import { TextArea } from '@/platform/text-area'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { Refused } from '@/ui/refused'
import { Sheet } from '@/ui/sheet'
import '@/ui/pick-sheet/index.scss'

const reasons = ['时间冲突，能否改期', '已有其他意向单位', '已经签约', '地点太远'].map((one) => ({ value: one, label: one }))
interface DeclineSheetProps { open: boolean; accepted: boolean; busy: boolean; error?: ApiError; onConfirm: (reason: string) => void; onClose: () => void }

/** 婉拒面试, with a reason: the employer has kept the time free. */
export function DeclineSheet({ open, accepted, busy, error, onConfirm, onClose }: DeclineSheetProps) {
  const [reason, setReason] = useState('')
  const said = reason.trim()
  return (
    <Sheet open={open} title="婉拒面试" onClose={onClose} problem={error && <Refused error={error} />}
      foot={<Button kind="danger" busy={busy} why={said.length < limits.reasonMin ? '请写明原因，单位会看到' : undefined} onTap={() => onConfirm(said)}>确认婉拒</Button>}>
      <View className="ui-mid">{accepted ? '你已接受这场面试。婉拒后单位会立即收到通知，这场面试不能再恢复，单位可以重新邀请。' : '婉拒后这场面试不能再接受，单位可以换个时间重新邀请。'}</View>
      <View className="ui-pick-group"><Chips label="常用原因" options={reasons} chosen={[reason]} max={1} onChange={([one]) => setReason(one ?? '')} /></View>
      <View className="ui-pick-group"><TextArea id="decline-reason" label="原因" value={reason} limit={limits.reasonMax} placeholder="请写明原因，单位会看到" onInput={setReason} /></View>
    </Sheet>
  )
}
