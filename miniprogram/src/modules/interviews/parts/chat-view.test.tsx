import { act } from 'react'
import type { ClientFrame, ServerFrame } from '@shared/hall/frames'
import { ApiError } from '@/api/api-error'
import { render, tap, type as typeInto } from '../../../../test/render'
import { ChatView } from './chat-view'
import type { OpenConversation } from './conversation'
import type { LinkListener, LinkState } from './hall-link'

type Input = { body?: object; query?: object } | undefined
const mockServer = jest.fn<Promise<object>, [key: string, input: Input]>()
jest.mock('@/api/call', () => ({ call: (key: string, input: Input) => mockServer(key, input) }))
const mockListeners = new Set<LinkListener>()
const mockSent: ClientFrame[] = []
let mockState: LinkState = 'live'
jest.mock('./hall', () => ({
  hall: {
    state: () => mockState, hurry: () => undefined,
    listen: (one: LinkListener) => { mockListeners.add(one); return () => mockListeners.delete(one) },
    send: (frame: ClientFrame) => { if (mockState === 'live') mockSent.push(frame); return mockState === 'live' },
  },
}))

const conversation: OpenConversation = {
  id: 'c', partner: { side: 'employer', name: '北疆智能', detail: '' }, lastSeq: 1, lastAt: '', unread: 1, readSeq: { mine: 0, theirs: 0 }, stopped: false, side: 'student', maySend: { ok: true }, reported: false,
}
const message = (seq: number, text: string, side: 'student' | 'employer' = 'employer', clientId = `client-${seq}`) => ({ conversationId: 'c', seq, clientId, side, author: '李主管', text, at: '2026-11-22T02:00:00.000Z' })
const settle = () => act(async () => { for (let turn = 0; turn < 20; turn++) await Promise.resolve() })
const arrive = (frame: ServerFrame) => act(() => { for (const one of mockListeners) one.onFrame?.(frame) })
beforeEach(() => {
  mockListeners.clear()
  mockSent.length = 0
  mockState = 'live'
  mockServer.mockReset()
  mockServer.mockImplementation(async (key) => (key.startsWith('GET') ? { items: [message(1, '请问周三方便吗？')], more: false, lastSeq: 1, readSeq: { mine: 0, theirs: 0 }, stopped: false } : {}))
})
async function open(over: Partial<OpenConversation> = {}): Promise<HTMLElement> {
  const place = render(<ChatView conversation={{ ...conversation, ...over }} />)
  await settle()
  return place
}
function say(place: HTMLElement, text: string): void {
  typeInto(place, '输入消息', text)
  tap(place, '发送')
}

it('R-INT-2 what is on the screen is marked as read', async () => {
  await open()
  expect(mockSent).toEqual([{ t: 'read', conversationId: 'c', seq: 1 }])
})

it('R-INT-2 a message stands there while it is sent, and is read when the other side has', async () => {
  const place = await open()
  say(place, '方便的')
  expect(place.textContent).toContain('方便的发送中…')
  const frame = mockSent.find((one) => one.t === 'send')
  if (frame?.t !== 'send') throw new Error('nothing was sent')
  arrive({ t: 'sent', clientId: frame.clientId, message: message(2, '方便的', 'student', frame.clientId) })
  expect(place.textContent).toContain('方便的未读')
  arrive({ t: 'read', conversationId: 'c', side: 'employer', seq: 2 })
  expect(place.textContent).toContain('方便的已读')
})

it('R-INT-2 a message that was refused says why, and can be sent again or taken back', async () => {
  const place = await open()
  say(place, '在吗')
  const frame = mockSent.find((one) => one.t === 'send')
  if (frame?.t !== 'send') throw new Error('nothing was sent')
  arrive({ t: 'refused', about: { t: 'send', conversationId: 'c', clientId: frame.clientId }, error: 'chat_too_fast', message: '发得太快了，这条没有发出', next: '请稍等片刻再发' })
  expect(place.textContent).toContain('发得太快了，这条没有发出，请稍等片刻再发')
  tap(place, '重新发送')
  expect(mockSent.filter((one) => one.t === 'send')).toEqual([frame, frame])
  arrive({ t: 'refused', about: { t: 'send', conversationId: 'c', clientId: frame.clientId }, error: 'chat_too_fast', message: '发得太快了，这条没有发出', next: '请稍等片刻再发' })
  tap(place, '删除')
  expect(place.textContent).not.toContain('在吗')
})

it('R-INT-2 says that messages come by asking while there is no socket, and sends over HTTP', async () => {
  mockState = 'polling'
  const place = await open()
  expect(place.textContent).toContain('实时连接中断')
  say(place, '收到')
  await settle()
  expect(mockServer.mock.calls.some(([key]) => key === 'POST /api/hall/conversations/:id/messages')).toBe(true)
})

it('R-INT-2 a conversation the school stopped can be read, not written in', async () => {
  const place = await open()
  arrive({ t: 'stopped', conversationId: 'c' })
  expect([place.textContent?.includes('这个对话已被停用'), place.querySelector('textarea')]).toEqual([true, null])
})

it('R-INT-2 says beforehand why nothing can be sent', async () => {
  expect((await open({ maySend: { ok: false, message: '你们之间已没有进行中的投递、邀请或面试' } })).textContent).toContain('你们之间已没有进行中的投递')
})

it('R-INT-2 a quick phrase is put into the box, to be sent as it is or changed', async () => {
  const place = await open()
  tap(place, '常用语')
  tap(place, '我可以按约定的时间参加面试。')
  expect(place.querySelector('textarea')?.value).toBe('我可以按约定的时间参加面试。')
})

it('R-INT-2 a report names its reason and the message that is meant; one that is open already is said', async () => {
  const place = await open()
  tap(place, '举报')
  mockServer.mockRejectedValueOnce(new ApiError('chat_report_open', { message: '你已经举报过，学校正在处理', next: '请等待处理结果', status: 409 }))
  tap(place, '收取费用或要求贷款')
  tap(place, '请问周三方便吗？')
  tap(place, '提交举报')
  await settle()
  expect(mockServer).toHaveBeenLastCalledWith('POST /api/hall/conversations/:id/report', { params: { id: 'c' }, body: { reason: '收取费用或要求贷款', seq: 1 } })
  expect(place.textContent).toContain('你已经举报过，学校正在处理')
})
