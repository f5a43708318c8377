import { type Actor } from '../../../actor'
import { afterCursor, decodeCursor, toPage } from '../../../db/paginate'
import { requireOwnFair } from '../../fairs/actions/require-own-fair'
import { findPassages } from '../../tickets/actions/find-passages'
import { readHolders } from '../../tickets/actions/read-holders'
import { presentPassage, presentScanLine } from '../present'
import { Scan, type ScanRow } from '../scan-model'

/** R-FAIR-5: scans of offline gates that the organiser should look at, newest first, with the entry that counts. @throws AppError not_found */
export async function listConflicts(actor: Actor, fairId: string, query: { cursor?: string; limit: number }) {
  await requireOwnFair(actor, fairId)
  const rows = await Scan.find({ fairId, doubt: { $type: 'string' }, ...afterCursor('at', decodeCursor(query.cursor), -1) }).sort({ at: -1, _id: -1 }).limit(query.limit + 1).lean<ScanRow[]>()
  const ids = rows.flatMap(({ ticketId }) => ticketId ?? [])
  const [tickets, holders] = await Promise.all([findPassages(ids), readHolders(actor, ids)])
  const entries = new Map(tickets.map(({ _id, admission }) => [_id.toString(), admission]))
  return toPage(rows, query.limit, ({ at, _id }) => ({ at, id: _id }), (row) => {
    const first = entries.get(String(row.ticketId))
    return { ...presentScanLine(row, actor, holders.get(String(row.ticketId))), first: first && first.nonce !== row.nonce ? presentPassage(first) : undefined }
  })
}
