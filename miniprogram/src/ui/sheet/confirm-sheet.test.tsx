import { act } from 'react'
import { render, tap } from '../../../test/render'
import { ConfirmSheet } from './confirm-sheet'

const readyAt = '2026-11-24T10:00:00.000Z'
beforeEach(() => { jest.useFakeTimers() })
afterEach(() => { jest.useRealTimers() })

it('R-SIGN-6 cannot be confirmed before the countdown is over', () => {
  let at = Date.parse(readyAt) - 2000
  const now = () => at
  const onConfirm = jest.fn()
  const place = render(<ConfirmSheet open title="确认签约" confirm="现在签约" readyAt={readyAt} now={now} onConfirm={onConfirm} onClose={() => {}} />)
  tap(place, '现在签约（2 秒）')
  expect(onConfirm).not.toHaveBeenCalled()
  at += 2000
  act(() => { jest.advanceTimersByTime(3000) })
  tap(place, '现在签约')
  expect(onConfirm).toHaveBeenCalledTimes(1)
})
