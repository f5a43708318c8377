import { createHmac } from 'node:crypto'
import { create } from 'qrcode'
import { fromBase32, toBase32 } from './base32'
import { isSignedBy } from './is-signed-by'
import { issueTicketCode, type Hmac } from './issue-ticket-code'
import { isFreshSlice, sliceOf } from './slices'
import { decodeTicketCode } from './ticket-code'

const hmac: Hmac = (key, message) => new Uint8Array(createHmac('sha256', key).update(message).digest())
const bytes = (size: number, step: number) => Uint8Array.from({ length: size }, (_, n) => n * step + 3)
const secret = { tag: bytes(4, 5), code: bytes(16, 11), key: bytes(32, 7) }
const at = Date.parse('2026-03-20T01:00:10Z')
const rotating = issueTicketCode(secret, 'rotating', at, hmac)
const paper = issueTicketCode(secret, 'static', at, hmac)

it.each([['rotating', rotating], ['static', paper]])('R-FAIR-3 the %s code fits a QR code of version 6 at level M', (_kind, text) => {
  expect(create(text, { errorCorrectionLevel: 'M' }).version).toBeLessThanOrEqual(6)
})
it('R-FAIR-3 says what it holds and nothing of the key', () => {
  expect(decodeTicketCode(rotating)).toMatchObject({ kind: 'rotating', tag: secret.tag, code: secret.code, slice: sliceOf(at) })
  expect(decodeTicketCode(paper)).toMatchObject({ kind: 'static', slice: 0 })
  expect(Buffer.from(fromBase32(rotating) ?? []).includes(Buffer.from(secret.key.slice(0, 4)))).toBe(false)
})
it('R-FAIR-3 a code is signed by its own key alone', () => {
  const code = decodeTicketCode(rotating)
  if (!code) throw new Error('no code')
  expect([isSignedBy(code, secret.key, hmac), isSignedBy(code, bytes(32, 9), hmac), isSignedBy({ ...code, slice: code.slice + 1 }, secret.key, hmac)]).toEqual([true, false, false])
})
it('R-FAIR-3 no byte can be changed', () => {
  const raw = fromBase32(rotating) ?? new Uint8Array()
  const changed = [...raw.keys()].map((n) => decodeTicketCode(toBase32(raw.map((byte, m) => (m === n ? byte ^ 1 : byte)))))
  expect(changed.filter((code) => code && isSignedBy(code, secret.key, hmac))).toEqual([])
})
it('R-FAIR-3 turns every half minute, paper never', () => {
  expect(issueTicketCode(secret, 'rotating', at + 30_000, hmac)).not.toBe(rotating)
  expect(issueTicketCode(secret, 'static', at + 30_000, hmac)).toBe(paper)
})
it.each([[-31, true], [-61, false], [0, true], [29, true], [60, false]])('R-FAIR-4 a code drawn %i s off is taken: %s', (seconds, fresh) => {
  expect(isFreshSlice(sliceOf(at + seconds * 1000), at)).toBe(fresh)
})
it.each(['', 'x', rotating.toLowerCase(), `${rotating}A`, rotating.slice(1), `9${rotating.slice(1)}`, `${rotating.slice(0, -1)}B`, 'A'.repeat(66)])('R-FAIR-4 %s is no ticket of ours', (text) => {
  expect(decodeTicketCode(text)).toBeUndefined()
})
it('writes base32 as RFC 4648 does', () => { expect(toBase32(new TextEncoder().encode('foobar'))).toBe('MZXW6YTBOI') })
