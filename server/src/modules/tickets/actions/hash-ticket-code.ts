import { createHash } from 'node:crypto'

/** Under which a ticket is found by its secret: `tickets.codeHash`. */
export const hashTicketCode = (code: Uint8Array): string => createHash('sha256').update(code).digest('hex')
