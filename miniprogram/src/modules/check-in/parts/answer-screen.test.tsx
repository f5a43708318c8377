import { act } from 'react'
import { render, tap } from '../../../../test/render'
import { AnswerScreen } from './answer-screen'
import type { GateAnswer } from './gate-answer'

const onNext = jest.fn()
const onUndo = jest.fn()
beforeEach(() => { jest.useFakeTimers(); onNext.mockReset(); onUndo.mockReset() })
afterEach(() => { jest.useRealTimers() })

const good: GateAnswer = { tone: 'good', word: '通过', name: '张**', mode: 'entry', at: '2026-11-28T06:03:00.000Z', offline: false, scanId: 's' }
const open = (answer: GateAnswer, more: { mayUndo?: boolean; held?: boolean } = {}) =>
  render(<AnswerScreen answer={answer} gate="1 号门" mayUndo={more.mayUndo ?? false} held={more.held ?? false} onUndo={onUndo} onNext={onNext} />)
const wait = () => act(() => { jest.advanceTimersByTime(10_000) })

it('R-FAIR-4 green goes by itself, so that the queue does not wait', () => {
  const place = open(good)
  expect(place.textContent).toContain('通过张**')
  wait()
  expect(onNext).toHaveBeenCalledTimes(1)
})

it('R-FAIR-4 red stays until somebody read it, with when and where the first entry was', () => {
  const place = open({ ...good, tone: 'bad', word: '已入场', scanId: undefined, first: { at: '2026-11-28T05:40:00.000Z', gate: '2 号门' } })
  expect(place.textContent).toMatch(/已入场张\*\*首次入场 .*13:40 · 2 号门/)
  wait()
  expect(onNext).not.toHaveBeenCalled()
  tap(place, '知道了，继续')
  expect(onNext).toHaveBeenCalledTimes(1)
})

it('R-FAIR-4 nobody but a supervisor is offered to undo', () => {
  expect(open(good).textContent).not.toContain('撤销')
})

it('R-FAIR-4 green waits while a supervisor undoes it', () => {
  const place = open(good, { mayUndo: true, held: true })
  tap(place, '撤销')
  wait()
  expect([onUndo.mock.calls, onNext.mock.calls.length]).toEqual([[['s']], 0])
})
