import { View } from '@tarojs/components'
import { useState } from 'react'
import { limits } from '@shared/kernel/limits'
import type { ApiError } from '@/api/api-error'
import { TextArea } from '@/platform/text-area'
import { Tap } from '@/platform/tap'
import { Button } from '@/ui/button'
import { Refused } from '@/ui/refused'
import { Sheet } from '@/ui/sheet'
import './reason-sheet.scss'

interface ReasonSheetProps {
  open: boolean
  title: string
  /** What follows from it. */
  note: string
  confirm: string
  reasons: readonly string[]
  busy: boolean
  error?: ApiError
  onConfirm: (reason: string) => void
  onClose: () => void
}

/** Asks why before a refusal; what it means stands above. */
export function ReasonSheet({ open, title, note, confirm, reasons, busy, error, onConfirm, onClose }: ReasonSheetProps) {
  const [reason, setReason] = useState('')
  const ready = reason.trim().length >= limits.reasonMin
  return (
    <Sheet open={open} title={title} onClose={onClose}
      foot={<Button kind="danger" busy={busy} disabled={!ready} onTap={() => onConfirm(reason.trim())}>{confirm}</Button>}>
      <View className="ui-mid">{note}</View>
      <View className="reasons">
        {reasons.map((one) => <Tap key={one} className="reason" onTap={() => setReason(one)}>{one}</Tap>)}
      </View>
      <TextArea id="reason" label="原因" value={reason} limit={limits.reasonMax} placeholder="请写明原因，对方会看到" onInput={setReason} />
      <View className="ui-note">{`${reason.length}/${limits.reasonMax}`}</View>
      <Refused error={error} />
    </Sheet>
  )
}
