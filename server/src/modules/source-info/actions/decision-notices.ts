import { type Types } from 'mongoose'
import { type Notice } from '../../../outbox/notice'
import { accountOfStudent } from '../../accounts/actions/account-of-student'
import { buildReviewNotice } from './build-review-notice'

/** A record that a school decided on. */
export interface Decided { _id: Types.ObjectId; studentId: Types.ObjectId; historySeq: number; decidedAt?: Date | null; reason?: string | null }

/** Tells the student of a school's decision (R-MSG-1), each step of the history once; nobody before registration. `kind` begins the key. */
export async function decisionNotices(row: Decided, told: { kind: string; subject: string; approved: boolean; path: string }): Promise<Notice[]> {
  const account = await accountOfStudent(row.studentId)
  if (!account || !row.decidedAt) return []
  const { kind, ...rest } = told
  return [buildReviewNotice({ ...rest, accountId: account._id, dedupeKey: `${kind}:${row._id.toString()}:${row.historySeq}`, decidedAt: row.decidedAt, reason: row.reason ?? undefined })]
}
