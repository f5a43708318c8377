import type { ChatMessage } from '@shared/hall/contract'
import { addPending, emptyLog, failPending, heldUpTo, takeMessages } from './message-log'

const message = (seq: number, clientId = `client-${seq}`): ChatMessage => ({ conversationId: 'c', seq, clientId, side: 'employer', author: '李主管', text: `第 ${seq} 条`, at: '2026-11-22T02:00:00.000Z' })
const seqs = (list: readonly ChatMessage[]) => list.map(({ seq }) => seq)

it('R-INT-2 shows messages in the order of seq, whatever order they came in', () => {
  const log = [3, 1, 2].map((seq) => message(seq)).reduce((held, one) => takeMessages(held, [one]), emptyLog)
  expect(seqs(log.lines)).toEqual([1, 2, 3])
})

it('R-INT-2 shows a message once, however often it comes', () => {
  const log = takeMessages(takeMessages(emptyLog, [message(1), message(2), message(2)]), [message(1), message(2)])
  expect(seqs(log.lines)).toEqual([1, 2])
})

it('R-INT-2 holds back what lies beyond a gap, and resumes from before it', () => {
  const log = takeMessages(takeMessages(emptyLog, [message(1), message(2)]), [message(5)])
  expect([seqs(log.lines), seqs(log.beyond), heldUpTo(log)]).toEqual([[1, 2], [5], 2])
})

it('R-INT-2 shows what was held back once the gap is filled', () => {
  const log = takeMessages(takeMessages(emptyLog, [message(1), message(4)]), [message(2), message(3)])
  expect([seqs(log.lines), log.beyond.length]).toEqual([[1, 2, 3, 4], 0])
})

it('R-INT-2 puts earlier pages before what is shown', () => {
  expect(seqs(takeMessages(takeMessages(emptyLog, [message(51), message(52)]), [message(49), message(50)]).lines)).toEqual([49, 50, 51, 52])
})

it('R-INT-2 replaces what was being sent when it arrives under its clientId, by whichever road first', () => {
  const typed = addPending(emptyLog, { clientId: 'mine-0001', text: '您好', at: 0 })
  const log = takeMessages(takeMessages(typed, [message(1, 'mine-0001')]), [message(1, 'mine-0001')])
  expect([log.pending.length, seqs(log.lines)]).toEqual([0, [1]])
})

it('R-INT-2 keeps a message that failed with its reason, and another try in its place', () => {
  const failed = failPending(addPending(emptyLog, { clientId: 'mine-0001', text: '您好', at: 0 }), 'mine-0001', { message: '发得太快了', next: '请稍等' })
  expect(failed.pending[0]?.problem?.message).toBe('发得太快了')
  expect(addPending(failed, { clientId: 'mine-0001', text: '您好', at: 1 }).pending).toEqual([{ clientId: 'mine-0001', text: '您好', at: 1 }])
})
