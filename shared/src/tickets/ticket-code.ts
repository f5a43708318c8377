import { fromBase32, toBase32 } from './base32'

/**
 * What a ticket's QR code holds (R-FAIR-3), and nothing of a person: the kind, which event (`tag`: the first bytes of SHA-256 of its id), which
 * ticket (`code`: its random secret), the half minute it was drawn in (0 on paper), and `mac`: HMAC-SHA-256 of all that under the ticket's key, cut.
 */
export interface TicketCode { kind: TicketCodeKind; tag: Uint8Array; code: Uint8Array; slice: number; mac: Uint8Array }
export type TicketCodeKind = 'rotating' | 'static'

/** Bytes of each part. The first byte is the kind, and with it the layout. */
export const ticketCodeBytes = { tag: 4, code: 16, mac: 16 } as const
const kinds = { rotating: 1, static: 2 } as const
const sliceAt = 1 + ticketCodeBytes.tag + ticketCodeBytes.code
const signedBytes = sliceAt + 4
const totalBytes = signedBytes + ticketCodeBytes.mac

/** The part that the mac covers. */
export function signedPart({ kind, tag, code, slice }: Omit<TicketCode, 'mac'>): Uint8Array {
  const bytes = new Uint8Array(signedBytes)
  bytes[0] = kinds[kind]
  bytes.set(tag, 1)
  bytes.set(code, 1 + ticketCodeBytes.tag)
  new DataView(bytes.buffer).setUint32(sliceAt, slice)
  return bytes
}

/** The text of the QR code: capitals and digits alone. */
export function encodeTicketCode(parts: TicketCode): string {
  const bytes = new Uint8Array(totalBytes)
  bytes.set(signedPart(parts))
  bytes.set(parts.mac, signedBytes)
  return toBase32(bytes)
}

/** What a scanned text says; undefined when it is no ticket of ours. Whether the mac is right is not asked here. */
export function decodeTicketCode(text: string): TicketCode | undefined {
  const bytes = text.length === Math.ceil((totalBytes * 8) / 5) ? fromBase32(text) : undefined
  if (!bytes) return undefined
  const kind = bytes[0] === kinds.rotating ? 'rotating' : bytes[0] === kinds.static ? 'static' : undefined
  const slice = new DataView(bytes.buffer).getUint32(sliceAt)
  if (!kind || (kind === 'static' && slice !== 0)) return undefined
  return { kind, tag: bytes.slice(1, 1 + ticketCodeBytes.tag), code: bytes.slice(1 + ticketCodeBytes.tag, sliceAt), slice, mac: bytes.slice(signedBytes) }
}
