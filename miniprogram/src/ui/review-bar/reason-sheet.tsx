import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { limits } from '@shared/kernel/limits'
import { Tap } from '@/platform/tap'
import { TextArea } from '@/platform/text-area'
import { Button } from '../button'
import { Sheet } from '../sheet'
import { appendReason } from './append-reason'
import { focusOn } from './focus-on'

interface ReasonSheetProps { open: boolean; /** What is done, e.g. 退回. */ what: string; danger?: boolean; reasons: readonly string[]; placeholder?: string; onClose: () => void; onSay: (reason: string) => void }

/** Why something is decided: typed, or put together from the usual sentences; one that does not fit any more cannot be tapped. */
export function ReasonSheet({ open, what, danger, reasons, placeholder = '对方会看到这段话，请写明要改什么', onClose, onSay }: ReasonSheetProps) {
  const [reason, setReason] = useState('')
  const ready = reason.trim().length >= limits.reasonMin
  useEffect(() => { if (open) focusOn('.ui-review-reason textarea') }, [open])
  return (
    <Sheet open={open} title={`${what}的理由`} onClose={onClose}
      foot={<Button kind={danger ? 'danger' : 'primary'} disabled={!ready} onTap={() => { onSay(reason.trim()); setReason('') }}>{`确认${what}`}</Button>}>
      <View className="ui-review-templates">
        {reasons.map((one) => {
          const full = appendReason(reason, one).length > limits.reasonMax
          return <Tap key={one} className={`ui-review-template ${full ? 'ui-review-template--off' : ''}`} disabled={full} onTap={() => setReason(appendReason(reason, one))}>{one}</Tap>
        })}
      </View>
      <View className="ui-review-reason">
        <TextArea id="reason" label="理由" value={reason} limit={limits.reasonMax} placeholder={placeholder} onInput={setReason} />
      </View>
      <View className="ui-note">{`${reason.length}/${limits.reasonMax}`}</View>
    </Sheet>
  )
}
