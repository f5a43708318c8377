import { type Types } from 'mongoose'
import { type Notice } from '../../outbox/notice'
import { buildReviewNotice } from '../source-info/actions/build-review-notice'
import { correctionDoors } from './correction-doors'
import { type CorrectionRow } from './model'

/** What the student is told when the school has decided. */
export function correctionNotices(row: CorrectionRow, account: { _id: Types.ObjectId } | undefined): Notice[] {
  if (!account || !row.decidedAt) return []
  const { noticeSubject, path } = correctionDoors[row.target]
  return [buildReviewNotice({
    accountId: account._id, dedupeKey: `correction:${row._id.toString()}`, subject: noticeSubject, approved: row.status === 'approved',
    decidedAt: row.decidedAt, reason: row.decisionReason, path,
  })]
}
