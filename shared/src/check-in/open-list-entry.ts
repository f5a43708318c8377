import { fromBase32 } from '../tickets/base32'
import { decodeListBody, type ListBody } from './list-body'

/** AES-256-GCM: opens `sealed` (the tag at its end), or says that this key does not. The server's from node:crypto, the phone's from a library. */
export type OpenGcm = (key: Uint8Array, iv: Uint8Array, sealed: Uint8Array) => Uint8Array | undefined
export const listIvBytes = 12

/** An entry of the offline list, opened with the key of the ticket it belongs to; undefined when it does not open. */
export function openListEntry(b: string, key: Uint8Array, openGcm: OpenGcm): ListBody | undefined {
  const bytes = fromBase32(b)
  const plain = bytes && openGcm(key, bytes.slice(0, listIvBytes), bytes.slice(listIvBytes))
  return plain && decodeListBody(plain)
}
