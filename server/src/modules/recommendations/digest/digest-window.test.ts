import { careerHours } from '../../../career-hours'
import { digestWindow } from './digest-window'

const night = new Date('2026-11-23T23:00:00+08:00')
afterEach(() => careerHours.set('office'))

it('R-PUSH-2 no digest is made at night', () => expect(digestWindow(night)).toBeUndefined())
it('R-PUSH-2 beside the sandbox one may be, to be pushed within the hour', () => {
  careerHours.set('always')
  expect(digestWindow(night)).toEqual({ day: '2026-11-23', pushBy: new Date('2026-11-24T00:00:00+08:00') })
})
