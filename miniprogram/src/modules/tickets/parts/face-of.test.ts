import { aFair, aTicket } from '../../../../test/a-ticket'
import { faceOf } from './face-of'
import { pollEvery } from './poll-every'

const before = Date.parse('2026-11-27T10:00:00.000Z')
const during = Date.parse('2026-11-28T02:00:00.000Z')
const after = Date.parse('2026-11-28T08:00:00.000Z')
const status = (key: string) => ({ key, label: key, tone: 'off' as const })

it('R-FAIR-3 shows the code of a held ticket until the event is over', () => expect([before, during, after].map((now) => faceOf(aTicket(), now))).toEqual(['code', 'code', 'over']))

it('R-FAIR-2 shows the place on the waiting list instead of a code', () => expect(faceOf(aTicket({ status: status('waiting'), secret: undefined }), before)).toBe('waiting'))

it('R-FAIR-1 a cancelled event shows no code, whoever holds a ticket', () => expect(faceOf(aTicket({ fair: aFair({ status: status('cancelled') }) }), during)).toBe('event-cancelled'))

it.each(['cancelled', 'revoked'] as const)('R-FAIR-2 a %s ticket says so whatever the event does', (key) => expect(faceOf(aTicket({ status: status(key), fair: aFair({ status: status('cancelled') }) }), during)).toBe(key))

it('R-FAIR-4 asks again soon while somebody waits at the gate, and at ease before and afterwards', () => {
  const inside = { at: '2026-11-28T01:12:00.000Z', gate: '1 号门' }
  expect([pollEvery(aTicket(), 'code', before), pollEvery(aTicket(), 'code', during), pollEvery(aTicket({ admission: inside }), 'code', during), pollEvery(aTicket(), 'over', after)]).toEqual([undefined, 5_000, 30_000, undefined])
})
