import { aFair } from '../../../../test/a-ticket'
import { standingOf, windowOf } from './standing-of'

const held = { id: 't', status: { key: 'held', label: '已报名', tone: 'ok' } } as const
const now = Date.parse('2026-11-22T10:00:00.000Z')
beforeEach(() => { jest.useFakeTimers({ now }) })
afterEach(() => { jest.useRealTimers() })

it.each([['before', '报名未开始'], ['open', '报名中'], ['over', '报名已截止']] as const)('R-FAIR-2 a registration that is %s is called so', (registration, label) => expect(standingOf(aFair({ registration })).label).toBe(label))

it('R-FAIR-2 one’s own registration counts more, a cancelled event most', () => {
  const cancelled = { key: 'cancelled', label: '已取消', tone: 'bad' } as const
  expect([standingOf(aFair({ ticket: held })).label, standingOf(aFair({ ticket: held, status: cancelled })).label]).toEqual(['已报名', '已取消'])
})

it('R-FAIR-2 says until when, or from when, one may register', () => {
  expect(windowOf(aFair())).toBe('示范理工大学 · 11 月 27 日 18:00 截止报名')
  expect(windowOf(aFair({ registration: 'before', registrationFrom: '2026-11-24T00:00:00.000Z' }))).toBe('示范理工大学 · 11 月 24 日 08:00 开始报名')
  expect(windowOf(aFair({ registration: 'over' }))).toBe('示范理工大学')
})
