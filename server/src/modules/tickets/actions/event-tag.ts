import { ticketCodeBytes } from '@shared/tickets/ticket-code'
import { createHash } from 'node:crypto'

/** Which event a code is for: the first bytes of SHA-256 of its id (hex). */
export const eventTag = (fairId: string): Uint8Array => new Uint8Array(createHash('sha256').update(fairId).digest().subarray(0, ticketCodeBytes.tag))
