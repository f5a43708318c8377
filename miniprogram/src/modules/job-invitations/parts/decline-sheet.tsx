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

const reasons = ['已有其他意向单位', '职位与专业不符', '工作地点不合适', '薪资不符合预期'].map((one) => ({ value: one, label: one }))
interface DeclineSheetProps { open: boolean; busy: boolean; error?: ApiError; onConfirm: (reason: string | undefined) => void; onClose: () => void }

/** 婉拒: a reason is welcome, not asked for. */
export function DeclineSheet({ open, busy, error, onConfirm, onClose }: DeclineSheetProps) {
  const [reason, setReason] = useState('')
  return (
    <Sheet open={open} title="婉拒邀请" onClose={onClose} problem={error && <Refused error={error} />} foot={<Button busy={busy} onTap={() => onConfirm(reason.trim() || undefined)}>确认婉拒</Button>}>
      <View className="ui-mid">婉拒后这份邀请不能再接受；职位仍在招聘时，你还可以自己投递。</View>
      <View className="ui-pick-group"><Chips label="常用原因" options={reasons} chosen={[reason]} max={1} onChange={([one]) => setReason(one ?? '')} /></View>
      <View className="ui-pick-group"><TextArea id="decline-reason" label="原因" value={reason} limit={limits.reasonMax} placeholder="选填，单位会看到" onInput={setReason} /></View>
    </Sheet>
  )
}
