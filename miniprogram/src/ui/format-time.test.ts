import { formatDay, formatTime } from './format-time'

const now = Date.parse('2026-11-22T01:30:00.000Z')

it.each([
  ['2026-11-22T01:12:00.000Z', '今天 09:12'],
  ['2026-11-21T16:05:00.000Z', '今天 00:05'],
  ['2026-11-21T15:59:00.000Z', '昨天 23:59'],
  ['2026-11-19T22:00:00.000Z', '11 月 20 日 06:00'],
  ['2025-12-31T16:00:00.000Z', '1 月 1 日 00:00'],
  ['2025-12-31T15:00:00.000Z', '2025 年 12 月 31 日 23:00'],
])('shows %s in Beijing as %s', (iso, text) => expect(formatTime(iso, now)).toBe(text))

it('names the year of a day that is not in this one', () => expect(formatDay('2027-08-31T15:59:59.000Z', now)).toBe('2027 年 8 月 31 日'))
