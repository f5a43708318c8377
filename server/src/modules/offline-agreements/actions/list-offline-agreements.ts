import { type Actor } from '../../../actor'
import { afterCursor, decodeCursor, toPage } from '../../../db/paginate'
import { OfflineAgreement, type OfflineAgreementRow } from '../model'
import { offlineScope } from '../policy'
import { presentOfflineItem } from '../present'

/** The student's offline agreements, newest first, without the drafts thrown away. */
export async function listOfflineAgreements(actor: Actor, query: { cursor?: string; limit: number }) {
  const rows = await OfflineAgreement.find({ ...offlineScope(actor), status: { $ne: 'discarded' }, ...afterCursor('createdAt', decodeCursor(query.cursor), -1) })
    .sort({ createdAt: -1, _id: -1 }).limit(query.limit + 1).lean<OfflineAgreementRow[]>()
  return toPage(rows, query.limit, (row) => ({ at: row.createdAt, id: row._id }), presentOfflineItem)
}
