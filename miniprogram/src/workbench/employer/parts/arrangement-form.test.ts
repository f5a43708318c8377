import { arrangementValues, isArranged, toArrangement, wrongArrangement } from './arrangement-form'

const now = Date.parse('2026-11-22T09:00:00+08:00')
const typed = { ...arrangementValues(), 'arrangement.startsAt': '2026-11-25T14:30', 'arrangement.place': ' 宏洋大厦 12 层 ', video: '请提前测试' }

it('R-INT-1 sends the time that was typed in China, and the place of the kind', () => {
  expect(toArrangement(typed)).toMatchObject({ kind: 'onsite', startsAt: '2026-11-25T06:30:00.000Z', minutes: 30, place: '宏洋大厦 12 层' })
  expect(toArrangement({ ...typed, 'arrangement.kind': 'video' })).toMatchObject({ kind: 'video', place: '请提前测试' })
})
it('R-INT-1 asks for the place of an interview on site only', () => {
  expect(isArranged('arrangement.place', typed)).toBe(true)
  expect(isArranged('arrangement.place', { ...typed, 'arrangement.kind': 'video' })).toBe(false)
})
it.each([['2026-11-22T08:59', '已经过去'], ['2027-11-22T09:00', '90 天之内'], ['2026-02-30T09:00', '请选择']])('R-INT-1 refuses %s as a time', (value, said) => {
  expect(wrongArrangement('arrangement.startsAt', value, now)).toContain(said)
})
it('R-INT-1 takes a time ahead', () => { expect(wrongArrangement('arrangement.startsAt', '2026-11-25T14:30', now)).toBeUndefined() })
it('R-INT-1 begins another time with what was arranged', () => {
  const held = { kind: { key: 'video', label: '视频面试' }, startsAt: '2026-11-25T06:30:00.000Z', minutes: 45, place: '请提前测试', note: '', contact: { name: '王经理', phone: '' } } as const
  expect(arrangementValues(held)).toMatchObject({ 'arrangement.startsAt': '2026-11-25T14:30', 'arrangement.minutes': '45', 'arrangement.place': '', video: '请提前测试' })
})
