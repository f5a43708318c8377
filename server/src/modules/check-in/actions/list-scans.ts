import { type Actor } from '../../../actor'
import { afterCursor, decodeCursor, toPage } from '../../../db/paginate'
import { presentScanLine } from '../present'
import { Scan, type ScanRow } from '../scan-model'

/** The record of an event or of one gate, newest first. The caller has checked that the actor may read it. */
export async function listScans(actor: Actor, fairId: string, query: { gateId?: string; cursor?: string; limit: number }) {
  const filter = { fairId, ...(query.gateId && { gateId: query.gateId }), ...afterCursor('at', decodeCursor(query.cursor), -1) }
  const rows = await Scan.find(filter).sort({ at: -1, _id: -1 }).limit(query.limit + 1).lean<ScanRow[]>()
  return toPage(rows, query.limit, ({ at, _id }) => ({ at, id: _id }), (row) => presentScanLine(row, actor))
}
