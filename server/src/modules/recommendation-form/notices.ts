import { type Notice } from '../../outbox/notice'
import { decisionNotices } from '../source-info/actions/decision-notices'
import { type RecommendationFormRow } from './model'

/** Tells the student what the school decided (R-MSG-1). */
export const formNotices = (row: RecommendationFormRow): Promise<Notice[]> =>
  decisionNotices(row, { kind: 'recommendation-form', subject: '推荐表申请', approved: row.status === 'approved', path: 'modules/recommendation-form/pages/show/index' })
