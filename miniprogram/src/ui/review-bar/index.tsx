import { View } from '@tarojs/components'
import { useState } from 'react'
import { limits } from '@shared/kernel/limits'
import { TextArea } from '@/platform/text-area'
import { Tap } from '@/platform/tap'
import { useKeys } from '@/platform/use-keys'
import { Button } from '../button'
import { Sheet } from '../sheet'
import './index.scss'

interface ReviewBarProps {
  approve: string
  reject?: string
  /** Sentences a reviewer would otherwise type again and again. */
  reasons: readonly string[]
  busy?: boolean
  why?: string
  onApprove: () => void
  onReject: (reason: string) => void
}

/** Approve, or reject with a reason; `a` and `r` on a keyboard. */
export function ReviewBar({ approve, reject = '退回', reasons, busy, why, onApprove, onReject }: ReviewBarProps) {
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const ready = reason.trim().length >= limits.reasonMin
  useKeys({ a: () => { if (!busy && why === undefined) onApprove() }, r: () => setOpen(true) })
  const send = () => { setOpen(false); onReject(reason.trim()); setReason('') }
  return (
    <View className="ui-review">
      <Button kind="plain" disabled={why !== undefined} busy={busy && open} onTap={() => setOpen(true)}>{`${reject}…`}</Button>
      <Button busy={busy} why={why} onTap={onApprove}>{approve}</Button>
      <Sheet open={open} title={`${reject}的理由`} onClose={() => setOpen(false)}
        foot={<Button kind="danger" disabled={!ready} onTap={send}>{`确认${reject}`}</Button>}>
        <View className="ui-review-templates">
          {reasons.map((one) => <Tap key={one} className="ui-review-template" onTap={() => setReason(one)}>{one}</Tap>)}
        </View>
        <TextArea id="reason" label="理由" value={reason} limit={limits.reasonMax} placeholder="对方会看到这段话，请写明要改什么" onInput={setReason} />
        <View className="ui-note">{`${reason.length}/${limits.reasonMax}`}</View>
      </Sheet>
    </View>
  )
}
