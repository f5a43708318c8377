import { toHex } from '../kernel/hex'
import { decodeTicketCode, type TicketCode } from '../tickets/ticket-code'
import { type Refusal } from './refusals'

/** What was scanned: a ticket of this event by its tag, whose signature is still to be checked, or why not. */
export function readScan(text: string, tag: string): { code: TicketCode; reason?: undefined } | { code?: undefined; reason: Refusal } {
  const code = decodeTicketCode(text)
  if (!code) return { reason: 'unknown' }
  return toHex(code.tag) === tag ? { code } : { reason: 'wrong-event' }
}
