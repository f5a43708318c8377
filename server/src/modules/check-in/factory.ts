import { type ScanMode } from '@shared/check-in/modes'
import { type OpenGcm } from '@shared/check-in/open-list-entry'
import { issueTicketCode } from '@shared/tickets/issue-ticket-code'
import { ticketCodeBytes, type TicketCodeKind } from '@shared/tickets/ticket-code'
import { Types } from 'mongoose'
import { createDecipheriv } from 'node:crypto'
import { clock } from '../../clock'
import { seal } from '../../db/sealed'
import { random } from '../../random'
import { buildAccount } from '../accounts/factory'
import { type AccountRow } from '../accounts/model'
import { buildFair } from '../fairs/factory'
import { type FairRow } from '../fairs/actions/get-fair'
import { Fair } from '../fairs/model'
import { hashTicketCode } from '../tickets/actions/hash-ticket-code'
import { signHmac } from '../tickets/actions/sign-hmac'
import { ticketSecret } from '../tickets/actions/ticket-secret'
import { Ticket, type TicketRow } from '../tickets/model'
import { Gate, type GateRow } from './gate-model'

type Signed = AccountRow & { token: string }
export interface StaffSpec { fairId: Types.ObjectId; supervisor?: boolean; gateId?: Types.ObjectId; name?: string; endedAt?: Date }
export interface BuiltGate { fair: FairRow; organiser?: Signed; gate: GateRow; staff: Signed }

const hourMs = 3_600_000

/** A 检票员 of an event, signed in; what join makes. */
export function buildStaff({ fairId, supervisor = false, gateId, name = '李检票', endedAt }: StaffSpec): Promise<Signed> {
  return buildAccount('staff', { name, staffOf: { fairId, supervisor, ...(gateId && { gateId }), ...(endedAt && { endedAt }) } })
}

/** An event that is being entered now, by the clock, with one gate and one at it. `fair`: one that is there already; its times are moved to now. */
export async function buildGate({ fair, gateName = '东门', supervisor = false, values }: { fair?: FairRow; gateName?: string; supervisor?: boolean; values?: Record<string, string> } = {}): Promise<BuiltGate> {
  const built = fair ? undefined : await buildFair({ values })
  const at = fair ?? built?.row
  if (!at) throw new Error('no event was built')
  const now = clock.ms()
  const times = { startsAt: new Date(now - hourMs / 2), checkInFrom: new Date(now - hourMs), endsAt: new Date(now + 6 * hourMs) }
  const moved = await Fair.findByIdAndUpdate(at._id, { $set: times }, { returnDocument: 'after' }).orFail().lean<FairRow>()
  const gate = await addGateRow(moved._id, gateName)
  return { fair: moved, organiser: built?.organiser, gate, staff: await buildStaff({ fairId: moved._id, supervisor, gateId: gate._id }) }
}

/** Another gate of an event. */
export async function addGateRow(fairId: Types.ObjectId, name: string): Promise<GateRow> {
  return (await new Gate({ fairId, name, open: true, createdAt: clock.now() }).save()).toObject<GateRow>()
}

/** What a ticket's phone (or paper) shows, `offMs` by a clock that is off. */
export const codeOf = (ticket: Pick<TicketRow, 'fairId' | 'secret'>, { kind = 'rotating', offMs = 0 }: { kind?: TicketCodeKind; offMs?: number } = {}): string =>
  issueTicketCode(ticketSecret(ticket), kind, clock.ms() + offMs, signHmac)

let serial = 0
/** The body of POST /api/check-in/scans: a fresh nonce unless one is given. */
export function scanBody(gate: GateRow, code: string, { nonce, mode = 'entry' }: { nonce?: string; mode?: ScanMode } = {}) {
  serial += 1
  return { code, nonce: nonce ?? `nonce-${String(serial).padStart(12, '0')}`, mode, gateId: gate._id.toString() }
}

/** `count` more held tickets of the same event, made in one step: for volume. They share the holder's name. */
export async function copyTickets(ticket: TicketRow, count: number): Promise<TicketRow[]> {
  const rows = Array.from({ length: count }, (_, n): TicketRow => {
    const code = new Uint8Array(random.bytes(ticketCodeBytes.code))
    const secret = seal('tickets.secret', Buffer.from(code).toString('base64url'))
    return { ...ticket, _id: new Types.ObjectId(), studentId: new Types.ObjectId(), seat: 10_000 + n, codeHash: hashTicketCode(code), secret }
  })
  await Ticket.collection.insertMany(rows)
  return rows
}

/** AES-256-GCM as the phone's library does it. */
export const openGcm: OpenGcm = (key, iv, sealed) => {
  const decipher = createDecipheriv('aes-256-gcm', key, iv).setAuthTag(sealed.subarray(-16))
  try {
    return new Uint8Array(Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]))
  } catch {
    return undefined
  }
}
