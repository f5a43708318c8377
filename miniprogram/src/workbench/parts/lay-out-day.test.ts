import { layOutDay } from './lay-out-day'
import { beginOf, shiftDay, weekOf } from './week-of'

const at = (from: string, to: string) => ({ startsAt: new Date(`2026-11-25T${from}:00+08:00`).toISOString(), endsAt: new Date(`2026-11-25T${to}:00+08:00`).toISOString() })
const lanes = (...items: ReturnType<typeof at>[]) => layOutDay(items, '2026-11-25').map(({ from, to, lane, lanes: of }) => `${from}-${to} ${lane}/${of}`)

it('R-INT-1 places an interview at its minutes of the day in China', () => { expect(lanes(at('00:30', '01:30'))).toEqual(['30-90 0/1']) })
it('R-INT-1 shows those that overlap side by side, and the next one in full width', () => {
  expect(lanes(at('09:00', '10:00'), at('09:30', '10:30'), at('10:00', '10:40'), at('11:00', '12:00'))).toEqual(['540-600 0/2', '570-630 1/2', '600-640 0/2', '660-720 0/1'])
})
it('R-INT-1 keeps a short one readable', () => { expect(lanes(at('09:00', '09:10'))).toEqual(['540-570 0/1']) })
it('R-INT-1 leaves out other days', () => { expect(layOutDay([at('09:00', '10:00')], '2026-11-26')).toEqual([]) })
it('knows the week of a day, Sunday too', () => {
  expect(weekOf('2026-11-22')).toEqual(weekOf('2026-11-16'))
  expect(weekOf('2026-11-25')[0]).toBe('2026-11-23')
})
it('walks days across months and begins them in China', () => {
  expect(shiftDay('2026-11-30', 1)).toBe('2026-12-01')
  expect(beginOf('2026-11-25')).toBe('2026-11-24T16:00:00.000Z')
})
