import { type Hmac } from './issue-ticket-code'
import { signedPart, ticketCodeBytes, type TicketCode } from './ticket-code'

/** True when a code was made with this key. All bytes are looked at, whichever differs. */
export function isSignedBy(code: TicketCode, key: Uint8Array, hmac: Hmac): boolean {
  const wanted = hmac(key, signedPart(code)).slice(0, ticketCodeBytes.mac)
  return code.mac.length === wanted.length && wanted.reduce((off, byte, at) => off | (byte ^ (code.mac[at] ?? 0)), 0) === 0
}
