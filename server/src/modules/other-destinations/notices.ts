import { type Notice } from '../../outbox/notice'
import { accountOfStudent } from '../accounts/actions/account-of-student'
import { buildReviewNotice } from '../source-info/actions/build-review-notice'
import { type OtherDestinationRow } from './model'

/** What the student is told when the school has decided. */
export async function otherDestinationNotices(row: OtherDestinationRow): Promise<Notice[]> {
  const account = await accountOfStudent(row.studentId)
  if (!account || !row.decidedAt) return []
  return [buildReviewNotice({
    accountId: account._id, dedupeKey: `other-destination:${row._id.toString()}:${row.version}`, subject: '其他去向登记', approved: row.status === 'approved',
    decidedAt: row.decidedAt, reason: row.reason ?? undefined, path: 'modules/other-destinations/pages/show/index',
  })]
}
