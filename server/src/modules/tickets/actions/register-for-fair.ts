import { ticketCodeBytes } from '@shared/tickets/ticket-code'
import { ticketWorkflow } from '@shared/tickets/workflow'
import { type Actor } from '../../../actor'
import { isDuplicateKey } from '../../../db/is-duplicate-key'
import { openRecord } from '../../../db/open-record'
import { seal } from '../../../db/sealed'
import { AppError } from '../../../errors'
import { useRate } from '../../../http/rate-limit'
import { random } from '../../../random'
import { ownStudentId } from '../../accounts/actions/own-student-id'
import { getPublishedFair, type PublishedFair } from '../../fairs/actions/get-published-fair'
import { whyNotRegister } from '../../fairs/actions/why-not-register'
import { giveBackSeat, leaveQueue } from '../counter/give-back'
import { hasFreeSeat, takePlace, type Place } from '../counter/take-place'
import { Ticket, type TicketRow } from '../model'
import { fillPlaces } from './fill-places'
import { hashTicketCode } from './hash-ticket-code'
import { holderOf } from './holder-of'
import { whyNotAgain } from './why-not-again'

/** Registering and cancelling again and again fills the history. */
const perDay = { name: 'event_register', points: 60, seconds: 86_400 }
/** A seat that the counter hands out though somebody sits there is left; how often one who registers may meet that. */
const tries = 5

/**
 * 报名 (R-FAIR-2): a seat, or a number in the queue when all are taken. The counter hands out by one atomic step, the unique indexes decide; no row is
 * fought for, so a rush passes as fast as its inserts.
 * @throws AppError not_found, event_cancelled, event_over, event_not_for_you, event_registration_not_begun, event_registration_over, event_already_registered, ticket_revoked, event_full, employer_not_approved, rate_limited
 */
export async function registerForFair(actor: Actor, fairId: string): Promise<TicketRow> {
  const studentId = ownStudentId(actor)
  const fair = await getPublishedFair(fairId)
  const refused = await whyNotRegister(fair, actor.schoolId ?? '')
  if (refused) throw new AppError(refused)
  const again = await whyNotAgain(studentId, fair._id)
  if (again) throw new AppError(again)
  await useRate(perDay, studentId)
  const fields = { ...(await holderOf(actor)), fairId: fair._id, boothResume: 'none', inside: false, rev: 0 }
  for (let left = tries; left > 0; left -= 1) {
    const place = await takePlace(fair._id, 'newcomer')
    if (!place) throw new AppError('event_full')
    const row = await sit(actor, fair, place, fields)
    if (row) return row
  }
  throw new AppError('conflict')
}

/** Undefined when somebody sits there already. */
async function sit(actor: Actor, fair: PublishedFair, place: Place, fields: Record<string, unknown>): Promise<TicketRow | undefined> {
  const code = new Uint8Array(random.bytes(ticketCodeBytes.code))
  const secret = { codeHash: hashTicketCode(code), secret: seal('tickets.secret', Buffer.from(code).toString('base64url')) }
  let row: TicketRow
  try {
    row = await openRecord<TicketRow>({ model: Ticket, workflow: ticketWorkflow, actor, action: 'register', state: place.seat ? 'held' : 'waiting', fields: { ...fields, ...place, ...secret } })
  } catch (error) {
    if (isDuplicateKey(error, 'seat')) return undefined
    await giveBack(fair, place)
    throw isDuplicateKey(error, 'studentId') ? new AppError('event_already_registered') : error
  }
  // A seat may have come back while this row was being written, when nobody stood in the queue yet. What fails from here on gives nothing back: the row stands.
  if (place.seat || !await hasFreeSeat(fair._id)) return row
  await fillPlaces(fair, 1)
  return Ticket.findById(row._id).orFail().lean<TicketRow>()
}

/** Whoever queued up while the seat was held for nothing gets it. */
async function giveBack(fair: PublishedFair, { seat }: Place): Promise<void> {
  if (!seat) return leaveQueue(fair._id)
  await giveBackSeat(fair._id, seat)
  await fillPlaces(fair, 1)
}
