import type { ReactNode } from 'react'
import type { ApprovalQuestion } from '@/ui/review-bar'
import type { QueueRecord } from './use-review-queue'

/** Words the school adds to its yes, e.g. 院系意见: what stands there at first, and the usual ones. */
export interface Opinion { label: string; start: string; limit: number; templates: readonly string[] }

/** Opening a decided record again; `note`: what follows from it. Without `reasons` none is asked for. */
export interface Reopening { label: string; note: string; said: string; reasons?: readonly string[]; act: (version: number, reason: string) => Promise<unknown> }

/** How one record is decided, whatever its kind. The version is the one that was read. */
export interface Decision {
  /** Workflow actions that mean yes; the one offered is taken. */
  approves: readonly string[]
  approveLabel: string
  rejectLabel: string
  /** Asked once before approving, where it cannot be undone. */
  question?: ApprovalQuestion
  approved: string
  rejected: string
  reasons: readonly string[]
  opinion?: Opinion
  /** Asking one side to think again, where that is possible now. */
  refer?: { label: string; said: string; reasons: readonly string[]; act: (version: number, reason: string) => Promise<unknown> }
  /** Opening it again, where that is possible now. */
  reopen?: Reopening
  approve: (version: number, opinion: string) => Promise<unknown>
  reject: (version: number, reason: string) => Promise<unknown>
}

/** A record of whatever kind, read and ready to be drawn and decided: its own type stays inside. */
export interface OpenRecord extends QueueRecord { decision: Decision; view: ReactNode }
