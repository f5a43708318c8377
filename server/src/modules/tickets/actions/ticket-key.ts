import { createHmac } from 'node:crypto'
import { settings } from '../../../settings'

/**
 * The key that signs a ticket's codes: derived from its secret, so that a gate's server verifies a scan before it asks the database for anything
 * (check-in: two round trips, P3), and a forged code costs none. Nobody can make it who does not know INDEX_KEY.
 */
export function ticketKey(code: Uint8Array): Uint8Array {
  return new Uint8Array(createHmac('sha256', Buffer.from(settings().INDEX_KEY, 'base64')).update('tickets.key\0').update(code).digest())
}
