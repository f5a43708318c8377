import { type Types } from 'mongoose'
import { type Notice } from '../../outbox/notice'
import { buildReviewNotice } from './actions/build-review-notice'
import { type SourceInfoRow } from './model'

/** What a registered student is told when the school has decided; nobody is told before registration. */
export function sourceInfoNotices(row: SourceInfoRow, account: { _id: Types.ObjectId } | undefined): Notice[] {
  if (!account || !row.decidedAt) return []
  return [buildReviewNotice({
    accountId: account._id, dedupeKey: `source-info:${row._id.toString()}:${row.version}`, subject: '生源信息核对', approved: row.status === 'approved',
    decidedAt: row.decidedAt, reason: row.reason, path: 'modules/source-info/pages/view/index',
  })]
}
