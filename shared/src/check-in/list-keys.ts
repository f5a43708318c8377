import { toBase32 } from '../tickets/base32'
import { type Hmac } from '../tickets/issue-ticket-code'

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const lookUp = ascii('offline-list look-up')
const info = Uint8Array.from([...ascii('offline-list body'), 1])
const lookUpBytes = 16

/**
 * R-FAIR-5: where a ticket stands in the offline list (`k`), and the key of its entry there: both of its secret, which a phone that holds the list does
 * not know before the ticket is shown to it. The key is HKDF-SHA-256 of the secret, one block, with the event as salt.
 */
export function listKeys(code: Uint8Array, fairId: string, hmac: Hmac): { k: string; key: Uint8Array } {
  return { k: toBase32(hmac(lookUp, code).slice(0, lookUpBytes)), key: hmac(hmac(ascii(fairId), code), info) }
}
