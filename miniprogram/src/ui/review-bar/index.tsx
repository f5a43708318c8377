import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { useKeys } from '@/platform/use-keys'
import { Button } from '../button'
import { Sheet } from '../sheet'
import { focusOn } from './focus-on'
import { ReasonSheet } from './reason-sheet'
import './index.scss'

/** What an approval that cannot be undone says before it is given. */
export interface ApprovalQuestion { title: string; text: string; confirm: string }
/** A third way beside yes and no: somebody else is asked to think again. */
export interface Referral { label: string; reasons: readonly string[]; onRefer: (reason: string) => void }
interface ReviewBarProps {
  /** Absent where it cannot be approved now. */
  approve?: string
  reject?: string
  /** Sentences a reviewer would otherwise type again and again. */
  reasons: readonly string[]
  /** Asked once before approving; without it one key approves. */
  question?: ApprovalQuestion
  refer?: Referral
  busy?: boolean
  /** Why it cannot be approved; rejecting may still be possible. */
  why?: string
  whyNotReject?: string
  onApprove: () => void
  onReject: (reason: string) => void
}

/** Approve, reject with a reason, or refer; `a`, `r` and `t` on a keyboard. */
export function ReviewBar({ approve, reject = '退回', reasons, question, refer, busy, why, whyNotReject, onApprove, onReject }: ReviewBarProps) {
  const [open, setOpen] = useState<'approve' | 'reject' | 'refer'>()
  const asking = question !== undefined && open === 'approve'
  const close = () => setOpen(undefined)
  const ready = !busy && why === undefined
  const onApproveAsked = () => { if (question) setOpen('approve'); else onApprove() }
  useKeys({
    a: () => { if (ready && approve) onApproveAsked() },
    r: () => { if (whyNotReject === undefined) setOpen('reject') },
    t: () => { if (!busy && refer) setOpen('refer') },
  })
  // After the sheet has set the focus itself: Enter confirms.
  useEffect(() => { if (asking) focusOn('[data-testid="approve-confirm"]') }, [asking])
  return (
    <View className="ui-review">
      <Button kind="plain" why={whyNotReject === why ? undefined : whyNotReject} disabled={whyNotReject !== undefined} busy={busy && open === 'reject'} onTap={() => setOpen('reject')}>{`${reject}…`}</Button>
      {refer && <Button kind={approve ? 'line' : 'primary'} busy={busy} onTap={() => setOpen('refer')}>{`${refer.label}…`}</Button>}
      {approve && <Button busy={busy} why={why} onTap={onApproveAsked}>{approve}</Button>}
      {question && (
        <Sheet open={asking} title={question.title} onClose={close} foot={(
          <>
            <Button kind="plain" onTap={close}>取消</Button>
            <Button busy={busy} why={why} testId="approve-confirm" onTap={() => { close(); onApprove() }}>{question.confirm}</Button>
          </>
        )}>{question.text}</Sheet>
      )}
      <ReasonSheet open={open === 'reject'} what={reject} danger reasons={reasons} onClose={close} onSay={(reason) => { close(); onReject(reason) }} />
      {refer && <ReasonSheet open={open === 'refer'} what={refer.label} reasons={refer.reasons} placeholder="双方都会看到这段话" onClose={close} onSay={(reason) => { close(); refer.onRefer(reason) }} />}
    </View>
  )
}
