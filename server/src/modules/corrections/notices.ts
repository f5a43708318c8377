import { type Types } from 'mongoose'
import { type Notice } from '../../outbox/notice'
import { buildReviewNotice } from '../source-info/actions/build-review-notice'
import { type CorrectionRow } from './model'

/** What the student is told when the school has decided. */
export function correctionNotices(row: CorrectionRow, account: { _id: Types.ObjectId } | undefined): Notice[] {
  if (!account || !row.decidedAt) return []
  return [buildReviewNotice({
    accountId: account._id, dedupeKey: `correction:${row._id.toString()}`, subject: '信息纠错', approved: row.status === 'approved',
    decidedAt: row.decidedAt, reason: row.decisionReason, path: 'modules/source-info/pages/view/index',
  })]
}
