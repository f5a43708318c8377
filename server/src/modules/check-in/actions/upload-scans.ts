import { decideScan } from '@shared/check-in/decide-scan'
import { type ScanMode } from '@shared/check-in/modes'
import { type Refusal } from '@shared/check-in/refusals'
import { Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { findTicketsByCode } from '../../tickets/actions/find-tickets-by-code'
import { type Passage } from '../../tickets/actions/pass-gate'
import { Gate, type GateRow } from '../gate-model'
import { keepOfflineScans } from '../keep-offline-scans'
import { requireStaff } from '../policy'
import { readTicket } from '../read-ticket'
import { refoldTickets } from '../refold-tickets'
import { rowOf } from '../row-of'
import { Scan, type ScanRow } from '../scan-model'

export interface OfflineScan { nonce: string; code: string; mode: ScanMode; gateId: string; at: string; outcome: 'admitted' | 'left' | 'refused'; reason?: Refusal }

/**
 * R-FAIR-5: scans made without a network. Each is stored once, whatever it says: whoever the gate let in is in, and what the server would have refused is
 * left to the organiser as a doubt. The tickets follow the record by its times, so that neither order nor repetition matters. @throws AppError staff_ended
 */
export async function uploadScans(actor: Actor, scans: readonly OfflineScan[]) {
  const { staff: { fairId }, event: { facts } } = await requireStaff(actor)
  const names = new Map((await Gate.find({ fairId }).lean<GateRow[]>()).map(({ _id, name }) => [_id.toString(), name]))
  const read = scans.map((scan) => ({ scan, ...readTicket(scan.code, facts) }))
  const tickets = await findTicketsByCode(fairId, read.flatMap(({ at }) => (at ? [at.codeHash] : [])))
  const now = clock.now()
  const rows = read.map(({ scan, at, code, reason: unread }): ScanRow => {
    const ticket = at && tickets.get(at.codeHash)
    const passage: Passage = {
      nonce: scan.nonce, mode: scan.mode, at: new Date(Math.min(Date.parse(scan.at), now.getTime())), gateId: new Types.ObjectId(scan.gateId), gateName: names.get(scan.gateId) ?? '未知入口',
      staffId: new Types.ObjectId(actor.id), staffName: actor.name,
    }
    if (scan.outcome === 'refused') return rowOf(fairId, passage, { ticket, reason: scan.reason ?? 'unknown', offline: true })
    const doubt = unread ?? decideScan({ event: facts, mode: scan.mode, ms: passage.at.getTime(), code, ticket: ticket && { status: ticket.status, entered: false, inside: false } })
    return rowOf(fairId, passage, { ticket, offline: true, doubt })
  })
  const passed = await keepOfflineScans(rows)
  await refoldTickets(passed, { reentry: facts.reentry })
  const stored = await Scan.find({ fairId, nonce: { $in: rows.map(({ nonce }) => nonce) } }, { nonce: 1, doubt: 1 }).lean<Pick<ScanRow, 'nonce' | 'doubt'>[]>()
  return { stored: stored.map(({ nonce, doubt }) => ({ nonce, doubt })) }
}
