import type { ChatMessage } from '@shared/hall/contract'
import { chatRows } from './chat-rows'

const message = (seq: number, side: ChatMessage['side'], at: string): ChatMessage => ({ conversationId: 'c', seq, clientId: `client-${seq}`, side, author: '', text: '', at })
const lines = [message(1, 'student', '2026-11-22T02:00:00.000Z'), message(2, 'employer', '2026-11-22T02:01:00.000Z'), message(3, 'student', '2026-11-22T02:30:00.000Z')]
const log = { lines, beyond: [], pending: [{ clientId: 'typed', text: '', at: 0 }] }

it('R-INT-2 says the time again after a pause, and puts what is on its way last', () => {
  expect(chatRows(log, 'student', 0).map(({ kind }) => kind)).toEqual(['time', 'line', 'line', 'time', 'line', 'pending'])
})

it.each([[2, 'sent'], [3, 'read']])('R-INT-2 read up to %i, my last message is marked as %s', (read, mark) => {
  expect(chatRows(log, 'student', read).flatMap((row) => (row.kind === 'line' && row.mark ? [[row.message.seq, row.mark]] : []))).toEqual([[3, mark]])
})

it('R-INT-2 whoever has answered is not called one who has not read', () => {
  expect(chatRows({ ...log, lines: lines.slice(0, 2) }, 'student', 0).some((row) => row.kind === 'line' && row.mark)).toBe(false)
})
