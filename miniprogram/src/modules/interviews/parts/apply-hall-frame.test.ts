import { applyHallFrame } from './apply-hall-frame'
import type { Conversation } from './conversation'

const item = (id: string, over: Partial<Conversation> = {}): Conversation => ({ id, partner: { side: 'employer', name: id, detail: '' }, lastSeq: 3, lastAt: '', unread: 0, readSeq: { mine: 3, theirs: 1 }, stopped: false, ...over })
const message = (conversationId: string, seq: number, side: 'student' | 'employer' = 'employer') => ({ t: 'message' as const, message: { conversationId, seq, clientId: `client-${seq}`, side, author: '', text: '你好', at: '2026-11-22T02:00:00.000Z' } })
const list = [item('a'), item('b')]

it('R-INT-2 whoever spoke last stands first, with what is unread', () => {
  expect(applyHallFrame(list, message('b', 4), 'student')?.map(({ id, unread }) => [id, unread])).toEqual([['b', 1], ['a', 0]])
})

it('R-INT-2 one’s own words from another device are not unread', () => {
  expect(applyHallFrame(list, message('b', 4, 'student'), 'student')?.[0]?.unread).toBe(0)
})

it('R-INT-2 a repetition counts once', () => {
  const once = applyHallFrame(list, message('b', 4), 'student') ?? []
  expect(applyHallFrame(once, message('b', 4), 'student')?.[0]?.unread).toBe(1)
})

it('R-INT-2 reading on another device clears what is unread here', () => {
  expect(applyHallFrame([item('a', { unread: 2, lastSeq: 5 })], { t: 'read', conversationId: 'a', side: 'student', seq: 5 }, 'student')?.[0]?.unread).toBe(0)
})

it('R-INT-2 a conversation that is not in the list has the list read again', () => {
  expect(applyHallFrame(list, message('new', 1), 'student')).toBeUndefined()
})
