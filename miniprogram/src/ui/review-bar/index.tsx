import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { useKeys } from '@/platform/use-keys'
import { Button } from '../button'
import { Sheet } from '../sheet'
import { focusOn } from './focus-on'
import { RejectSheet } from './reject-sheet'
import './index.scss'

/** What an approval that cannot be undone says before it is given. */
export interface ApprovalQuestion { title: string; text: string; confirm: string }
interface ReviewBarProps {
  approve: string
  reject?: string
  /** Sentences a reviewer would otherwise type again and again. */
  reasons: readonly string[]
  /** Asked once before approving; without it one key approves. */
  question?: ApprovalQuestion
  busy?: boolean
  why?: string
  onApprove: () => void
  onReject: (reason: string) => void
}

/** Approve, or reject with a reason; `a` and `r` on a keyboard. */
export function ReviewBar({ approve, reject = '退回', reasons, question, busy, why, onApprove, onReject }: ReviewBarProps) {
  const [open, setOpen] = useState<'approve' | 'reject'>()
  const asking = question !== undefined && open === 'approve'
  const close = () => setOpen(undefined)
  const onApproveAsked = () => { if (question) setOpen('approve'); else onApprove() }
  useKeys({ a: () => { if (!busy && why === undefined) onApproveAsked() }, r: () => { if (why === undefined) setOpen('reject') } })
  // After the sheet has set the focus itself: Enter confirms.
  useEffect(() => { if (asking) focusOn('[data-testid="approve-confirm"]') }, [asking])
  return (
    <View className="ui-review">
      <Button kind="plain" disabled={why !== undefined} busy={busy && open === 'reject'} onTap={() => setOpen('reject')}>{`${reject}…`}</Button>
      <Button busy={busy} why={why} onTap={onApproveAsked}>{approve}</Button>
      {question && (
        <Sheet open={asking} title={question.title} onClose={close} foot={(
          <>
            <Button kind="plain" onTap={close}>取消</Button>
            <Button busy={busy} why={why} testId="approve-confirm" onTap={() => { close(); onApprove() }}>{question.confirm}</Button>
          </>
        )}>{question.text}</Sheet>
      )}
      <RejectSheet open={open === 'reject'} reject={reject} reasons={reasons} onClose={close} onReject={(reason) => { close(); onReject(reason) }} />
    </View>
  )
}
