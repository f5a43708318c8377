import { View } from '@tarojs/components'
import { useState } from 'react'
import { limits } from '@shared/kernel/limits'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { TextArea } from '@/platform/text-area'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { Refused } from '@/ui/refused'
import { Sheet } from '@/ui/sheet'
import '@/ui/pick-sheet/index.scss'
import { toast } from '@/ui/toast'

const reasons = ['扫错了人', '对方没有进场', '核对证件不是本人', '重复放行'].map((one) => ({ value: one, label: one }))
interface UndoSheetProps { /** The scan to take back; closed without. */ scanId: string | undefined; onDone: () => void; onClose: () => void }

/** 撤销入场 by a supervisor, with a reason that stays on record. */
export function UndoSheet({ scanId, onDone, onClose }: UndoSheetProps) {
  const [reason, setReason] = useState('')
  const undo = useAction(async () => {
    await call('POST /api/check-in/scans/:id/undo', { params: { id: scanId ?? '' }, body: { reason: reason.trim() } })
    toast('已撤销', 'success')
    setReason('')
    onDone()
  }, { quiet: true })
  const close = () => { undo.clear(); setReason(''); onClose() }
  return (
    <Sheet open={scanId !== undefined} title="撤销这次记录" onClose={close} problem={undo.error && <Refused error={undo.error} />}
      foot={<Button kind="danger" busy={undo.busy} why={reason.trim().length < limits.reasonMin ? '请写明原因' : undefined} onTap={() => void undo.run()}>确认撤销</Button>}>
      <View className="ui-mid">这次入场或离场视为没有发生，撤销入场后这张入场券可以再次入场；撤销人、时间和原因会留在记录里。</View>
      <View className="ui-pick-group"><Chips label="常用原因" options={reasons} chosen={[reason]} max={1} onChange={([one]) => setReason(one ?? '')} /></View>
      <View className="ui-pick-group"><TextArea id="undo-reason" label="原因" value={reason} limit={limits.reasonMax} placeholder="为什么撤销" onInput={setReason} /></View>
    </Sheet>
  )
}
