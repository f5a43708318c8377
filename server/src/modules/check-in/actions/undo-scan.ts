import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { AppError } from '../../../errors'
import { requireOwnFair } from '../../fairs/actions/require-own-fair'
import { eventAtGate } from '../event-at-gate'
import { requireStaff } from '../policy'
import { maySupervise, presentScanLine } from '../present'
import { refoldTickets } from '../refold-tickets'
import { Scan, type ScanRow } from '../scan-model'

/**
 * R-FAIR-4: takes an entry or an exit back, with a reason; the ticket is then what the rest of its record says. Repeated, it finishes what a crash left.
 * @throws AppError not_found, staff_ended, supervisor_only, scan_not_undoable
 */
export async function undoScan(actor: Actor, id: string, reason: string) {
  const scan = await requireScan(actor, id)
  if (!maySupervise(actor)) throw new AppError('supervisor_only')
  const undone = { at: clock.now(), by: actor.name, reason }
  const after = await Scan.findOneAndUpdate({ _id: id, ticketId: { $exists: true }, outcome: { $in: ['admitted', 'left'] } }, { $set: { outcome: 'undone', undone } }, { returnDocument: 'after' }).lean<ScanRow>()
  if (scan.ticketId) await refoldTickets([scan.ticketId], { reentry: (await eventAtGate(scan.fairId.toString())).facts.reentry })
  if (!after) throw new AppError('scan_not_undoable')
  return presentScanLine(await Scan.findById(id).orFail().lean<ScanRow>(), actor)
}

async function requireScan(actor: Actor, id: string): Promise<ScanRow> {
  const at = actor.role === 'staff' ? { _id: id, fairId: (await requireStaff(actor)).staff.fairId } : { _id: id }
  const scan = await Scan.findOne(at).lean<ScanRow>()
  if (!scan) throw new AppError('not_found')
  if (actor.role !== 'staff') await requireOwnFair(actor, scan.fairId.toString())
  return scan
}
