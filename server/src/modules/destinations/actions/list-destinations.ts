import { type OnlineAgreementStatus } from '@shared/destinations/workflow'
import { type Actor } from '../../../actor'
import { afterCursor, decodeCursor, toPage } from '../../../db/paginate'
import { OnlineAgreement, type OnlineAgreementRow } from '../online-agreement-model'
import { destinationScope } from '../policy'
import { presentDestinationItem } from '../present'

/** A student's or an employer's agreements, newest first. */
export async function listDestinations(actor: Actor, query: { status?: OnlineAgreementStatus; cursor?: string; limit: number }) {
  const status = query.status ? { status: query.status } : {}
  const rows = await OnlineAgreement.find({ ...destinationScope(actor), ...status, ...afterCursor('createdAt', decodeCursor(query.cursor), -1) })
    .sort({ createdAt: -1, _id: -1 }).limit(query.limit + 1).lean<OnlineAgreementRow[]>()
  return toPage(rows, query.limit, (row) => ({ at: row.createdAt, id: row._id }), presentDestinationItem)
}
