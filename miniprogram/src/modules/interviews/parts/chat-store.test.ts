import type { ChatMessage } from '@shared/hall/contract'
import type { ClientFrame } from '@shared/hall/frames'
import { ApiError } from '@/api/api-error'
import { answerMs, openChatStore, type ChatRoads } from './chat-store'
import type { ChatPage, OpenConversation } from './conversation'

const message = (seq: number, clientId = `client-${seq}`): ChatMessage => ({ conversationId: 'c', seq, clientId, side: 'employer', author: '李主管', text: `第 ${seq} 条`, at: '2026-11-22T02:00:00.000Z' })
const page = (items: ChatMessage[], over: Partial<ChatPage> = {}): ChatPage => ({ items, more: false, lastSeq: 0, readSeq: { mine: 0, theirs: 0 }, stopped: false, ...over })
const conversation: OpenConversation = {
  id: 'c', partner: { side: 'employer', name: '北疆智能', detail: '' }, lastSeq: 0, lastAt: '', unread: 0, readSeq: { mine: 0, theirs: 0 }, stopped: false, side: 'student', maySend: { ok: true }, reported: false,
}
const roads = { page: jest.fn<Promise<ChatPage>, [{ after?: number; before?: number }]>(), post: jest.fn<Promise<ChatMessage>, [{ clientId: string; text: string }]>(), read: jest.fn<Promise<object>, [number]>(), frame: jest.fn<boolean, [ClientFrame]>() } satisfies ChatRoads
const open = () => openChatStore({ conversation, roads, random: () => 0.5, now: () => 0 })
const settle = async () => { for (let turn = 0; turn < 20; turn++) await Promise.resolve() }
const texts = (store: ReturnType<typeof open>) => store.read().log.lines.map(({ seq }) => seq)
beforeEach(() => {
  jest.useFakeTimers()
  for (const one of Object.values(roads)) one.mockReset()
  roads.page.mockResolvedValue(page([]))
  roads.read.mockResolvedValue({})
  roads.frame.mockReturnValue(true)
})
afterEach(() => { jest.useRealTimers() })

it('R-INT-2 reads the rest over HTTP when a live message shows a gap', async () => {
  const store = open()
  roads.page.mockResolvedValueOnce(page([message(1), message(2)])).mockResolvedValueOnce(page([message(3), message(4), message(5)]))
  await store.fill()
  store.onFrame({ t: 'message', message: message(5) })
  await settle()
  expect(roads.page).toHaveBeenLastCalledWith({ after: 2 })
  expect(texts(store)).toEqual([1, 2, 3, 4, 5])
})

it('R-INT-2 reads page after page of what was missed', async () => {
  const store = open()
  roads.page.mockResolvedValueOnce(page([message(1)])).mockResolvedValueOnce(page([message(2)], { more: true })).mockResolvedValueOnce(page([message(3)]))
  await store.fill()
  store.onFrame({ t: 'resumed', more: ['c'] })
  await settle()
  expect(texts(store)).toEqual([1, 2, 3])
})

it('R-INT-2 shows what is typed at once and sends it by the socket', () => {
  const store = open()
  store.send('您好')
  const [pending] = store.read().log.pending
  expect(pending).toMatchObject({ text: '您好' })
  expect(roads.frame).toHaveBeenCalledWith({ t: 'send', conversationId: 'c', clientId: pending?.clientId, text: '您好' })
  expect(roads.post).not.toHaveBeenCalled()
})

it('R-INT-2 sends over HTTP, under the same clientId, what the socket left unanswered', async () => {
  const store = open()
  store.send('您好', 'mine-0001')
  roads.post.mockResolvedValue(message(1, 'mine-0001'))
  await jest.advanceTimersByTimeAsync(answerMs)
  expect(roads.post).toHaveBeenCalledWith({ clientId: 'mine-0001', text: '您好' })
  expect([texts(store), store.read().log.pending.length]).toEqual([[1], 0])
})

it('R-INT-2 does not send again what the socket answered', async () => {
  const store = open()
  store.send('您好', 'mine-0001')
  store.onFrame({ t: 'sent', clientId: 'mine-0001', message: message(1, 'mine-0001') })
  await jest.advanceTimersByTimeAsync(answerMs * 2)
  expect(roads.post).not.toHaveBeenCalled()
})

it('R-INT-2 says why the server refused a message, and sends it on another try', async () => {
  const store = open()
  store.send('您好', 'mine-0001')
  store.onFrame({ t: 'refused', about: { t: 'send', conversationId: 'c', clientId: 'mine-0001' }, error: 'chat_too_fast', message: '发得太快了，这条没有发出', next: '请稍等片刻再发' })
  expect(store.read().log.pending[0]?.problem?.message).toBe('发得太快了，这条没有发出')
  store.retry('mine-0001')
  expect([roads.frame.mock.calls.length, store.read().log.pending[0]?.problem]).toEqual([2, undefined])
})

it('R-INT-2 keeps a message that found no network', async () => {
  const store = open()
  roads.frame.mockReturnValue(false)
  roads.post.mockRejectedValue(new ApiError('network_error', { message: '暂时连不上服务器', next: '请检查网络后重试', status: 0 }))
  store.send('您好', 'mine-0001')
  await settle()
  expect(store.read().log.pending).toMatchObject([{ clientId: 'mine-0001', problem: { message: '暂时连不上服务器' } }])
})

it('R-INT-2 closes the conversation when the school stopped it', async () => {
  const store = open()
  roads.frame.mockReturnValue(false)
  roads.post.mockRejectedValue(new ApiError('chat_closed', { message: '这个对话已被停用', next: '', status: 409 }))
  store.send('您好', 'mine-0001')
  await settle()
  expect(store.read().stopped).toBe(true)
})

it('R-INT-2 marks as read once, and never back', async () => {
  const store = open()
  roads.page.mockResolvedValueOnce(page([message(1), message(2)]))
  await store.fill()
  store.markRead()
  store.markRead()
  store.onFrame({ t: 'read', conversationId: 'c', side: 'student', seq: 1 })
  expect(roads.frame.mock.calls).toEqual([[{ t: 'read', conversationId: 'c', seq: 2 }]])
  expect(store.read().readSeq.mine).toBe(2)
})

it('R-INT-2 shows how far the other side has read', () => {
  const store = open()
  store.onFrame({ t: 'read', conversationId: 'c', side: 'employer', seq: 3 })
  store.onFrame({ t: 'read', conversationId: 'other', side: 'employer', seq: 9 })
  expect(store.read().readSeq.theirs).toBe(3)
})
