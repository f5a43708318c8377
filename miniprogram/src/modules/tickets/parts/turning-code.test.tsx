import { act } from 'react'
import { render } from '../../../../test/render'
import { TurningCode } from './turning-code'

const start = Date.parse('2026-11-28T01:00:12.000Z')
const picture = (place: HTMLElement) => place.querySelector('img')?.getAttribute('src')
beforeEach(() => { jest.useFakeTimers({ now: start }) })
afterEach(() => { jest.useRealTimers() })

it('R-FAIR-3 counts the seconds of the code that is shown', () => {
  const place = render(<TurningCode textAt={(slice) => `CODE${slice}`} />)
  expect(place.textContent).toContain('18 秒后刷新')
  act(() => { jest.advanceTimersByTime(5_000) })
  expect(place.textContent).toContain('13 秒后刷新')
})

it('R-FAIR-3 shows another code once the 30 seconds are over, and the same until then', () => {
  const place = render(<TurningCode textAt={(slice) => `CODE${slice}`} />)
  const first = picture(place)
  act(() => { jest.advanceTimersByTime(17_000) })
  expect(picture(place)).toBe(first)
  act(() => { jest.advanceTimersByTime(1_000) })
  expect(picture(place)).not.toBe(first)
})

it('R-FAIR-3 asks for the code of the server’s time, not of the phone’s', () => {
  const asked: number[] = []
  render(<TurningCode textAt={(slice) => { asked.push(slice); return 'CODE' }} now={() => start + 90_000} />)
  expect(asked).toEqual([Math.floor((start + 90_000) / 30_000)])
})
