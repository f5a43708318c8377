import { careerHours } from '../../../career-hours'
import { digestWindow } from './digest-window'

const night = new Date('2026-11-23T23:00:00+08:00')
afterEach(() => careerHours.set('office'))

it('R-PUSH-2 no digest is made at night', () => expect(digestWindow(night)).toBeUndefined())
it.each([['08:59', false], ['09:00', true], ['21:49', true], ['21:50', false]])('R-PUSH-2 at %s one may be made: %s, to be pushed before the quiet hours', (at, may) => {
  expect(digestWindow(new Date(`2026-11-23T${at}:00+08:00`))).toEqual(may ? { day: '2026-11-23', pushBy: new Date('2026-11-23T22:00:00+08:00') } : undefined)
})
it('R-PUSH-2 beside the sandbox one may be, to be pushed within the hour', () => {
  careerHours.set('always')
  expect(digestWindow(night)).toEqual({ day: '2026-11-23', pushBy: new Date('2026-11-24T00:00:00+08:00') })
})
