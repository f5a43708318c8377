import { sortFairs, type Event, type Registration } from './use-fairs'

const now = Date.parse('2026-11-28T00:30:00.000Z')
const coded = { code: 'x', label: 'x' }
const event = (id: string, day: string, over: Partial<Event> = {}): Event => ({
  id, kind: coded, title: id, organiser: { kind: 'school', id: 's', name: '示范理工大学' }, status: { key: 'open', label: '报名中', tone: 'ok' }, startsAt: `${day}T01:00:00.000Z`, endsAt: `${day}T08:00:00.000Z`, place: '大学生活动中心', online: false,
  audience: coded, registrationFrom: '', registrationTo: '', registration: 'open', capacity: 100, ...over,
})
const held = { key: 'held', label: '已报名', tone: 'ok' } as const
const ticket = (fair: Event, over: Partial<Registration> = {}): Registration => ({ id: `t-${fair.id}`, status: held, fair, createdAt: '', ...over })
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)

it('R-FAIR-3 today’s ticket is large; the next ones follow, the soonest first', () => {
  const mine = [ticket(event('later', '2026-12-20')), ticket(event('soon', '2026-12-01')), ticket(event('today', '2026-11-28'))]
  const { today, next } = sortFairs(mine, [], now)
  expect([ids(today), ids(next)]).toEqual([['t-today'], ['t-soon', 't-later']])
})

it('R-FAIR-3 no ticket is shown of an event that is over or cancelled, nor of a place one only waits for', () => {
  const gone = [ticket(event('over', '2026-11-27')), ticket(event('off', '2026-11-28', { status: { key: 'cancelled', label: '已取消', tone: 'bad' } })), ticket(event('queue', '2026-11-28'), { status: { key: 'waiting', label: '候补中', tone: 'wait' } })]
  expect(sortFairs(gone, [], now)).toEqual({ today: [], next: [], others: [] })
})

it('R-FAIR-1 offers events that one has not registered for', () => {
  const mine = event('mine', '2026-12-01', { ticket: { id: 't', status: held } })
  expect(ids(sortFairs([], [mine, event('other', '2026-12-02')], now).others)).toEqual(['other'])
})
