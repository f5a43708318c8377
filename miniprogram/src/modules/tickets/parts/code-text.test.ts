import { createHmac } from 'node:crypto'
import { isSignedBy } from '@shared/tickets/is-signed-by'
import { issueTicketCode, type Hmac } from '@shared/tickets/issue-ticket-code'
import { sliceOf } from '@shared/tickets/slices'
import { decodeTicketCode } from '@shared/tickets/ticket-code'
import { codeText } from './code-text'

const serverHmac: Hmac = (key, message) => new Uint8Array(createHmac('sha256', key).update(message).digest())
const bytes = (size: number, step: number) => Uint8Array.from({ length: size }, (_, at) => (at * step + 3) & 0xff)
const hex = (value: Uint8Array) => Buffer.from(value).toString('hex')
const secret = { tag: bytes(4, 5), code: bytes(16, 11), key: bytes(32, 7) }
const onPhone = { tag: hex(secret.tag), code: hex(secret.code), key: hex(secret.key) }
const at = Date.parse('2026-11-28T01:00:12.000Z')

it('R-FAIR-3 the phone’s own code is, byte for byte, the one the server would make', () => {
  for (const later of [0, 30_000, 86_400_000]) expect(codeText(onPhone, sliceOf(at + later))).toBe(issueTicketCode(secret, 'rotating', at + later, serverHmac))
})

it('R-FAIR-3 the server’s check takes what the phone signed, and not in another slice', () => {
  const code = decodeTicketCode(codeText(onPhone, sliceOf(at)))
  if (!code) throw new Error('no code')
  expect([isSignedBy(code, secret.key, serverHmac), isSignedBy({ ...code, slice: code.slice + 1 }, secret.key, serverHmac)]).toEqual([true, false])
})
