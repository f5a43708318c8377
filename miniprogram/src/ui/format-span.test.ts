import { calendarLeaf, formatBegin, formatSpan, isToday } from './format-span'

const now = Date.parse('2026-11-22T10:00:00.000Z')
const [starts, ends] = ['2026-11-28T01:00:00.000Z', '2026-11-28T08:00:00.000Z']

it('R-FAIR-1 says the day once when an event begins and ends on it', () => expect(formatSpan(starts, ends, now)).toBe('11 月 28 日 周六 09:00–16:00'))

it('R-FAIR-1 names both days of an event of several days, and the year when it is another', () => {
  expect(formatSpan(starts, '2026-11-29T08:30:00.000Z', now)).toBe('11 月 28 日 周六 09:00 至 11 月 29 日 周日 16:30')
  expect(formatSpan('2027-03-01T01:00:00.000Z', '2027-03-01T02:00:00.000Z', now)).toBe('2027 年 3 月 1 日 周一 09:00–10:00')
})

it('R-FAIR-1 reckons the day in China', () => {
  expect(calendarLeaf('2026-11-27T16:30:00.000Z')).toEqual({ day: '28', month: '11 月' })
  expect(formatBegin('2026-11-27T16:30:00.000Z')).toBe('周六 00:30')
  expect([isToday('2026-11-27T16:30:00.000Z', ends, Date.parse('2026-11-27T15:59:00.000Z')), isToday('2026-11-27T16:30:00.000Z', ends, Date.parse('2026-11-27T16:00:00.000Z'))]).toEqual([false, true])
})
