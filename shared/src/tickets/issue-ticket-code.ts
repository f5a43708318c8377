import { sliceOf } from './slices'
import { encodeTicketCode, signedPart, ticketCodeBytes, type TicketCodeKind } from './ticket-code'

/** HMAC-SHA-256: the server's from node:crypto, the phone's from a library. */
export type Hmac = (key: Uint8Array, message: Uint8Array) => Uint8Array
/** What a ticket's own phone knows: GET /api/tickets/:id gives it, as hex. `key` is never in a code. */
export interface TicketSecret { tag: Uint8Array; code: Uint8Array; key: Uint8Array }

/** The text to draw as a QR code at this instant (ms, the server's time). `static`: for paper, the same for ever. */
export function issueTicketCode({ tag, code, key }: TicketSecret, kind: TicketCodeKind, ms: number, hmac: Hmac): string {
  const parts = { kind, tag, code, slice: kind === 'static' ? 0 : sliceOf(ms) }
  return encodeTicketCode({ ...parts, mac: hmac(key, signedPart(parts)).slice(0, ticketCodeBytes.mac) })
}
