import { type Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { afterCursor, decodeCursor, toPage } from '../../../db/paginate'
import { readHolders } from '../../tickets/actions/read-holders'
import { presentScanLine } from '../present'
import { Scan, type ScanRow } from '../scan-model'

interface ScanQuery { gateId?: string; cursor?: string; limit: number }

/** The record of an event, of one gate or of some tickets, newest first. The caller has checked that the actor may read it. */
export async function listScans(actor: Actor, fairId: string, query: ScanQuery, tickets?: readonly Types.ObjectId[]) {
  const filter = { fairId, ...(query.gateId && { gateId: query.gateId }), ...(tickets && { ticketId: { $in: tickets } }), ...afterCursor('at', decodeCursor(query.cursor), -1) }
  const rows = await Scan.find(filter).sort({ at: -1, _id: -1 }).limit(query.limit + 1).lean<ScanRow[]>()
  const holders = actor.role === 'staff' ? undefined : await readHolders(actor, rows.flatMap(({ ticketId }) => ticketId ?? []))
  return toPage(rows, query.limit, ({ at, _id }) => ({ at, id: _id }), (row) => presentScanLine(row, actor, holders?.get(String(row.ticketId))))
}
