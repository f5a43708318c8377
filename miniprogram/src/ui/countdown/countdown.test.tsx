import { act } from 'react'
import { render } from '../../../test/render'
import { Countdown } from './index'

const until = '2026-11-24T10:00:00.000Z'
beforeEach(() => { jest.useFakeTimers() })
afterEach(() => { jest.useRealTimers() })

it('counts hours beyond a day', () => {
  const place = render(<Countdown until={until} now={() => Date.parse(until) - ((52 * 60 + 14) * 60 + 9) * 1000} />)
  expect(place.textContent).toBe('52:14:09')
})

it('tells once when the time is over', () => {
  let at = Date.parse(until) - 1000
  const now = () => at
  const onEnd = jest.fn()
  const place = render(<Countdown until={until} now={now} onEnd={onEnd} />)
  at += 1000
  act(() => { jest.advanceTimersByTime(5000) })
  expect(place.textContent).toBe('已到期')
  expect(onEnd).toHaveBeenCalledTimes(1)
})
