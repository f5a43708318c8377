import { type Notice } from '../../outbox/notice'
import { accountOfStudent } from '../accounts/actions/account-of-student'
import { buildReviewNotice } from '../source-info/actions/build-review-notice'
import { type RecommendationFormRow } from './model'

/** Tells the student what the school decided (R-MSG-1). */
export async function formNotices(row: RecommendationFormRow): Promise<Notice[]> {
  const account = await accountOfStudent(row.studentId)
  if (!account || !row.decidedAt) return []
  return [buildReviewNotice({
    accountId: account._id, dedupeKey: `recommendation-form:${row._id.toString()}:${row.historySeq}`, subject: '推荐表申请', approved: row.status === 'approved',
    decidedAt: row.decidedAt, reason: row.reason ?? undefined, path: 'modules/recommendation-form/pages/show/index',
  })]
}
