import { limits } from '@shared/kernel/limits'
import { issueTicketCode } from '@shared/tickets/issue-ticket-code'
import { hmac } from '@/platform/hmac'

/** As the server gives it to the ticket's own student: hex. */
export interface TicketSecretHex { tag: string; code: string; key: string }

const bytesOf = (hex: string): Uint8Array => Uint8Array.from(hex.match(/../g) ?? [], (two) => parseInt(two, 16))

/** The text of the ticket's code in a slice of time, made on this device. */
export function codeText({ tag, code, key }: TicketSecretHex, slice: number): string {
  return issueTicketCode({ tag: bytesOf(tag), code: bytesOf(code), key: bytesOf(key) }, 'rotating', slice * limits.ticketSliceSeconds * 1000, hmac)
}
