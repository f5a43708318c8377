import { type OnlineAgreementStatus } from '@shared/destinations/workflow'
import { type Actor } from '../../../actor'
import { afterCursor, decodeCursor, toPage } from '../../../db/paginate'
import { OnlineAgreement, type OnlineAgreementRow } from '../online-agreement-model'
import { destinationScope } from '../policy'
import { presentDestinationItem } from '../present'

/** The reviewer's school's agreements in one status, the longest waiting first. */
export async function listQueue(actor: Actor, query: { status: OnlineAgreementStatus; cursor?: string; limit: number }) {
  const rows = await OnlineAgreement.find({ ...destinationScope(actor), status: query.status, ...afterCursor('updatedAt', decodeCursor(query.cursor), 1) })
    .sort({ updatedAt: 1, _id: 1 }).limit(query.limit + 1).lean<OnlineAgreementRow[]>()
  return toPage(rows, query.limit, (row) => ({ at: row.updatedAt, id: row._id }), presentDestinationItem)
}
