import { createCipheriv, randomBytes } from 'node:crypto'
import { encodeListBody, type ListBody } from '@shared/check-in/list-body'
import { listKeys } from '@shared/check-in/list-keys'
import { toHex } from '@shared/kernel/hex'
import { toBase32 } from '@shared/tickets/base32'
import { issueTicketCode, type TicketSecret } from '@shared/tickets/issue-ticket-code'
import { ApiError } from '@/api/api-error'
import type { DeviceStore } from '@/platform/device-store'
import { hmac } from '@/platform/hmac'
import { openGcm } from '@/platform/open-gcm'
import { openGate, type GateTools } from './gate'
import type { Station } from './gate-answer'

const fairId = 'a'.repeat(24)
const tag = Uint8Array.of(1, 2, 3, 4)
export const gateId = 'b'.repeat(24)
export const openingMs = Date.parse('2026-11-28T06:03:00.000Z')
// A Buffer is no Uint8Array of the browser's.
const chance = (length: number): Uint8Array => Uint8Array.from(randomBytes(length))

const facts = { fairId, tag: toHex(tag), status: 'open', checkInFrom: '2026-11-28T00:00:00.000Z', endsAt: '2026-11-28T09:00:00.000Z', reentry: true, staticTickets: true }
const station: Station = {
  event: { ...facts, title: '冬季双选会', place: '体育馆', startsAt: '2026-11-28T01:00:00.000Z' }, gates: [{ id: gateId, name: '1 号门' }],
  me: { name: '王老师', supervisor: false }, serverNow: new Date(openingMs).toISOString(),
}

/** A ticket as its own phone knows it. */
export const someTicket = (): TicketSecret => ({ tag, code: chance(16), key: chance(32) })
/** What that phone draws at this instant. */
export const codeOf = (ticket: TicketSecret, ms = openingMs): string => issueTicketCode(ticket, 'rotating', ms, hmac)

/** An entry of the list, encrypted as the server does it. */
export function entryOf(ticket: TicketSecret, body: Partial<ListBody> = {}): { k: string; b: string } {
  const { k, key } = listKeys(ticket.code, fairId, hmac)
  const iv = chance(12)
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  const sealed = [cipher.update(encodeListBody({ key: ticket.key, status: 'held', inside: false, name: '张*桐', ...body })), cipher.final(), cipher.getAuthTag()]
  return { k, b: toBase32(Buffer.concat([iv, ...sealed])) }
}

/** A device's store in memory; hand the Map to a second gate to start the app again. */
export const storeOf = (held = new Map<string, string>()): DeviceStore => ({
  read: async (key) => { const text = held.get(key); return text === undefined ? undefined : JSON.parse(text) },
  write: async (key, value) => { held.set(key, JSON.stringify(value)) },
  remove: async (key) => { held.delete(key) },
  keys: async (prefix) => [...held.keys()].filter((key) => key.startsWith(prefix)),
})

export const away = async (): Promise<never> => { throw new ApiError('network_error', { message: '', next: '', status: 0 }) }
export const admitted = (over: object = {}) => ({ scanId: 's', outcome: 'admitted' as const, label: '已入场', name: '张*桐', mode: 'entry' as const, at: new Date(openingMs).toISOString(), gate: '1 号门', again: false, ...over })

/** A gate with a server made of the given answers. `clock` is the server's time. */
export async function testGate(server: Partial<GateTools> & { list?: { k: string; b: string }[]; clock?: { ms: number }; held?: Map<string, string> } = {}) {
  const { list = [], clock = { ms: openingMs }, held, ...tools } = server
  let nonce = 0
  const made = await openGate(station, { gateId }, {
    store: storeOf(held), now: () => clock.ms, newNonce: async () => `nonce-${String(++nonce).padStart(12, '0')}`, hmac, openGcm, signal: () => undefined, patienceMs: 50,
    askScan: async () => admitted(), askUpload: async ({ scans }) => ({ stored: scans.map(({ nonce }) => ({ nonce })) }),
    askList: async () => ({ event: facts, entries: list, madeAt: new Date(clock.ms).toISOString() }), ...tools,
  })
  return { gate: made, clock }
}
