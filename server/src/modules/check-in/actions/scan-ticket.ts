import { decideScan } from '@shared/check-in/decide-scan'
import { type ScanMode } from '@shared/check-in/modes'
import { Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { AppError } from '../../../errors'
import { findScannedTicket } from '../../tickets/actions/find-scanned-ticket'
import { passGate, type Passage } from '../../tickets/actions/pass-gate'
import { keepScan } from '../keep-scan'
import { knownTicket } from '../known-ticket'
import { requireGate, requireStaff } from '../policy'
import { presentScan } from '../present'
import { readTicket } from '../read-ticket'
import { rowOf } from '../row-of'

export interface ScanOrder { code?: string; ticketId?: string; nonce: string; mode: ScanMode; gateId: string }
/** A ticket nothing speaks against: what is refused even then needs no attempt to pass. */
const spotless = { status: 'held', entered: false, inside: false }

/**
 * R-FAIR-4: one scan at a gate: an atomic step on the ticket and a row in the record, no more round trips. A request that is repeated is the same success;
 * one whose row was lost in a crash gets it then. A refused scan is stored, too.
 * @throws AppError staff_ended, not_found (gate), exit_not_recorded, conflict (the nonce was another scan's)
 */
export async function scanTicket(actor: Actor, { code: text, ticketId, nonce, mode, gateId }: ScanOrder) {
  const { event } = await requireStaff(actor)
  const { facts, facts: { fairId, reentry } } = event
  const gate = requireGate(event, gateId)
  if (mode === 'exit' && !reentry) throw new AppError('exit_not_recorded')
  const passage: Passage = { nonce, mode, at: clock.now(), gateId: gate._id, gateName: gate.name, staffId: new Types.ObjectId(actor.id), staffName: actor.name }
  const { at, code, reason: unread } = text === undefined ? { at: { fairId, _id: ticketId ?? '' } } : readTicket(text, facts)
  if (!at) return presentScan(...await keepScan(rowOf(fairId, passage, { reason: unread })))
  const question = { event: facts, mode, ms: passage.at.getTime(), code }
  const found = decideScan({ ...question, ticket: spotless }) ? await findScannedTicket(at) : await passGate(at, { passage, reentry })
  // Who waits has no ticket: nothing is said of them.
  const ticket = found?.status === 'waiting' ? null : found
  const before = ticket?.passages?.find((one) => one.nonce === nonce)
  if (ticket && before) return presentScan(...await keepScan(rowOf(fairId, before, { ticket }), { again: true }))
  const reason = decideScan({ ...question, ticket: knownTicket(ticket) })
  return presentScan(...await keepScan(rowOf(fairId, passage, { ticket, reason }), { first: ticket?.admission, reentry }))
}
