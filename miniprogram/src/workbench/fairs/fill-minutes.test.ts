import { fillMinutes } from './fill-minutes'

it('R-FAIR-4 shows minutes without an entry as none, the running one last', () => {
  const now = Date.parse('2026-11-22T01:03:40Z')
  expect(fillMinutes([{ at: '2026-11-22T01:03:00.000Z', count: 7 }, { at: '2026-11-22T01:01:00.000Z', count: 2 }, { at: '2026-11-22T00:00:00.000Z', count: 9 }], now, 4).map(({ count }) => count)).toEqual([0, 2, 0, 7])
})
