import { act } from 'react'
import type { ServerFrame } from '@shared/hall/frames'
import { ApiError } from '@/api/api-error'
import { render, tap } from '../../../../test/render'
import type { VideoCall } from './call'
import { CallRoom } from './call-room'
import type { LinkListener } from './hall-link'
import type { Interview } from './interview'

type Input = { body?: object; params?: object } | undefined
const mockServer = jest.fn<Promise<object>, [key: string, input: Input]>()
jest.mock('@/api/call', () => ({ call: (key: string, input: Input) => mockServer(key, input) }))
const mockListeners = new Set<LinkListener>()
jest.mock('./hall', () => ({
  hall: { state: () => 'live', hurry: () => undefined, send: () => true, listen: (one: LinkListener) => { mockListeners.add(one); return () => mockListeners.delete(one) } },
}))

const begun = new Date(Date.now() - 60_000).toISOString()
const soon = new Date(Date.now() + 3_600_000).toISOString()
const interview = (over: Partial<Interview> = {}): Interview => ({
  id: 'i', status: { key: 'accepted', label: '已接受', tone: 'ok' }, kind: { key: 'video', label: '视频面试' }, startsAt: begun, endsAt: soon, minutes: 60, place: '', job: { id: 'j', title: '测试工程师' }, employer: { id: 'e', name: '北疆智能' },
  student: { name: '张*', school: '', college: '', major: '', degree: '' }, applicationId: 'a', version: 3, note: '', contact: { name: '', phone: '' }, joinable: true, serverNow: '', overlaps: [], actions: [], history: [], ...over,
})
const call = (key: 'ringing' | 'live' | 'missed' | 'ended', version: number): VideoCall => ({
  id: 'c', interviewId: 'i', status: { key, label: '', tone: 'ok' }, version, jobTitle: '测试工程师', employer: { id: 'e', name: '北疆智能' }, caller: '李主管', student: { name: '张*' }, ringsUntil: soon, startedAt: begun, serverNow: '', actions: [],
})
const settle = () => act(async () => { for (let turn = 0; turn < 20; turn++) await Promise.resolve() })
const tell = (frame: ServerFrame) => act(() => { for (const one of mockListeners) one.onFrame?.(frame) })
async function open(side: 'student' | 'employer', over?: Partial<Interview>): Promise<HTMLElement> {
  const place = render(<CallRoom interview={interview(over)} side={side} onBegin={() => undefined} />)
  await settle()
  return place
}
beforeEach(() => { mockListeners.clear(); mockServer.mockReset(); mockServer.mockImplementation(async (key) => (key.endsWith('ice-servers') ? new Promise<object>(() => undefined) : {})) })

it('R-INT-3 nobody can call before the agreed time', async () => {
  const place = await open('employer', { startsAt: soon, joinable: false })
  expect([place.textContent?.includes('还没到约定时间'), place.textContent?.includes('呼叫学生')]).toEqual([true, false])
})

it('R-INT-3 the student waits, it rings, they take it on the version that rang', async () => {
  const place = await open('student')
  expect(place.textContent).toContain('等待单位呼叫')
  tell({ t: 'call', call: call('ringing', 1) })
  expect(place.textContent).toContain('北疆智能 邀请你视频面试')
  mockServer.mockResolvedValueOnce(call('live', 2))
  tap(place, '接听')
  await settle()
  expect(mockServer).toHaveBeenCalledWith('POST /api/calls/:id/answer', { params: { id: 'c' }, body: { version: 1 } })
  expect(place.querySelector('[data-testid=stage]')).not.toBeNull()
})

it('R-INT-3 a call that another page took meanwhile is read again', async () => {
  const place = await open('student')
  tell({ t: 'call', call: call('ringing', 1) })
  mockServer.mockRejectedValueOnce(new ApiError('call_over', { message: '通话已经结束', next: '', status: 409 })).mockResolvedValueOnce(call('missed', 2))
  tap(place, '接听')
  await settle()
  expect(place.textContent).toContain('单位的呼叫没有接通')
})

it('R-INT-3 the employer calls, may take it back, and calls again', async () => {
  const place = await open('employer')
  mockServer.mockResolvedValueOnce(call('ringing', 1))
  tap(place, '呼叫学生')
  await settle()
  expect(mockServer).toHaveBeenCalledWith('POST /api/calls', { body: { interviewId: 'i' } })
  mockServer.mockResolvedValueOnce(call('ended', 2))
  tap(place, '取消呼叫')
  await settle()
  expect([place.textContent?.includes('再次呼叫'), place.textContent?.includes('填写面试结果')]).toEqual([true, true])
})

it('R-INT-3 says why there is no picture of one’s own: a page without https gets no camera', async () => {
  expect((await open('student')).textContent).toContain('这个页面不能使用摄像头')
})
