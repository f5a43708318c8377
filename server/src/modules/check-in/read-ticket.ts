import { type EventFacts } from '@shared/check-in/event-facts'
import { readScan } from '@shared/check-in/read-scan'
import { type Refusal } from '@shared/check-in/refusals'
import { isSignedBy } from '@shared/tickets/is-signed-by'
import { type TicketCode } from '@shared/tickets/ticket-code'
import { type TicketAt } from '../tickets/actions/find-scanned-ticket'
import { hashTicketCode } from '../tickets/actions/hash-ticket-code'
import { signHmac } from '../tickets/actions/sign-hmac'
import { ticketKey } from '../tickets/actions/ticket-key'

type Read = { at: TicketAt & { codeHash: string }; code: TicketCode; reason?: undefined } | { at?: undefined; code?: undefined; reason: Refusal }

/** Where the ticket behind a scanned text stands, or why there is none; its signature is checked here, without the database. */
export function readTicket(text: string, { tag, fairId }: EventFacts): Read {
  const { code, reason } = readScan(text, tag)
  if (!code) return { reason }
  if (!isSignedBy(code, ticketKey(code.code), signHmac)) return { reason: 'unknown' }
  return { at: { codeHash: hashTicketCode(code.code), fairId }, code }
}
