import { act, useState } from 'react'
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

it('counts from when it opens, not from when its page did', () => {
  let at = Date.parse(readyAt) - 60_000
  const now = () => at
  function Opener() {
    const [open, setOpen] = useState(false)
    return (
      <>
        <button onClick={() => setOpen(true)}>同意</button>
        <ConfirmSheet open={open} title="确认签约" confirm="现在签约" readyAt={open ? readyAt : undefined} now={now} onConfirm={() => {}} onClose={() => {}} />
      </>
    )
  }
  const place = render(<Opener />)
  at = Date.parse(readyAt) - 2000
  tap(place, '同意')
  expect(place.textContent).toContain('现在签约（2 秒）')
})
