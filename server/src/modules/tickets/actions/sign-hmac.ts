import { type Hmac } from '@shared/tickets/issue-ticket-code'
import { createHmac } from 'node:crypto'

/** HMAC-SHA-256 as shared/ asks for it. */
export const signHmac: Hmac = (key, message) => new Uint8Array(createHmac('sha256', key).update(message).digest())
