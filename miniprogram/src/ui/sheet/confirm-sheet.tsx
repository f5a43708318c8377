import type { ReactNode } from 'react'
import { serverNow } from '@/api/server-time'
import { useNow } from '@/hooks/use-now'
import { Button } from '../button'
import { Sheet } from './index'

interface ConfirmSheetProps {
  open: boolean
  title: string
  /** What it means, above all when it cannot be undone. */
  children?: ReactNode
  confirm: string
  danger?: boolean
  busy?: boolean
  /** ISO instant (server time) before which it cannot be confirmed; the seconds are counted on the button. */
  readyAt?: string
  why?: string
  /** What went wrong at the last try, beside the buttons. */
  problem?: ReactNode
  onConfirm: () => void
  onClose: () => void
  now?: () => number
}

/** Asks once more before something happens; can make people wait and read. */
export function ConfirmSheet({ open, title, children, confirm, danger, busy, readyAt, why, problem, onConfirm, onClose, now = serverNow }: ConfirmSheetProps) {
  const ready = readyAt ? Date.parse(readyAt) : 0
  // The hook only ticks: an answer that came after its own instant must not wait for a tick.
  useNow(open && readyAt !== undefined && ready > now(), now)
  const seconds = Math.ceil((ready - now()) / 1000)
  const waiting = readyAt !== undefined && seconds > 0
  const foot = (
    <>
      <Button kind="plain" onTap={onClose}>取消</Button>
      <Button kind={danger ? 'danger' : 'primary'} busy={busy} disabled={waiting} why={why} onTap={onConfirm}>
        {waiting ? `${confirm}（${seconds} 秒）` : confirm}
      </Button>
    </>
  )
  return <Sheet open={open} title={title} onClose={onClose} foot={foot} problem={problem}>{children}</Sheet>
}
