import { type Notice } from '../../outbox/notice'
import { decisionNotices } from '../source-info/actions/decision-notices'
import { type OtherDestinationRow } from './model'

/** What the student is told when the school has decided. */
export const otherDestinationNotices = (row: OtherDestinationRow): Promise<Notice[]> =>
  decisionNotices(row, { kind: 'other-destination', subject: '其他去向登记', approved: row.status === 'approved', path: 'modules/other-destinations/pages/show/index' })
