import { act } from 'react'
import { ApiError } from '@/api/api-error'
import { render, tap, type as typeInto } from '../../../../test/render'
import { AnswerFoot } from './answer-foot'
import type { Interview } from './interview'

type Input = { body?: object } | undefined
const mockServer = jest.fn<Promise<object>, [key: string, input: Input]>()
jest.mock('@/api/call', () => ({ call: (key: string, input: Input) => mockServer(key, input) }))
const reload = jest.fn()
beforeEach(() => { mockServer.mockReset(); mockServer.mockResolvedValue({}); reload.mockReset() })

const tag = { key: 'invited', label: '待回应', tone: 'wait' } as const
const interview = (over: Partial<Interview> = {}): Interview => ({
  id: 'i', status: tag, kind: { key: 'video', label: '视频面试' }, startsAt: '2026-11-25T06:00:00.000Z', endsAt: '2026-11-25T07:00:00.000Z', minutes: 60, place: '', job: { id: 'j', title: '测试工程师' }, employer: { id: 'e', name: '北疆智能' },
  student: { name: '张*', school: '', college: '', major: '', degree: '' }, applicationId: 'a', version: 3, note: '', contact: { name: '', phone: '' }, joinable: false, serverNow: '', overlaps: [],
  actions: [{ key: 'accept', label: '接受面试' }, { key: 'decline', label: '婉拒' }], history: [], ...over,
})
const settle = () => act(async () => { for (let turn = 0; turn < 10; turn++) await Promise.resolve() })
const open = (over?: Partial<Interview>) => render(<AnswerFoot interview={interview(over)} reload={reload} />)

it('R-INT-1 accepts the version that was read', async () => {
  tap(open(), '接受面试')
  await settle()
  expect(mockServer).toHaveBeenCalledWith('POST /api/interviews/:id/accept', { params: { id: 'i' }, body: { version: 3 } })
  expect(reload).toHaveBeenCalledTimes(1)
})

it('R-INT-1 names what else lies at that time before one accepts', async () => {
  const place = open({ overlaps: [{ kind: 'fair', id: 'f', title: '2026 届毕业生双选会', startsAt: '2026-11-25T05:00:00.000Z', endsAt: '2026-11-25T08:00:00.000Z', place: '', status: tag }] })
  tap(place, '接受面试')
  expect([mockServer.mock.calls.length, place.textContent?.includes('2026 届毕业生双选会')]).toEqual([0, true])
  tap(place, '仍要接受')
  await settle()
  expect(mockServer).toHaveBeenCalledTimes(1)
})

it('R-INT-1 declines with a reason only', async () => {
  const place = open()
  tap(place, '婉拒')
  tap(place, '确认婉拒')
  expect(mockServer).not.toHaveBeenCalled()
  typeInto(place, '原因', '那天有课')
  tap(place, '确认婉拒')
  await settle()
  expect(mockServer).toHaveBeenCalledWith('POST /api/interviews/:id/decline', { params: { id: 'i' }, body: { version: 3, reason: '那天有课' } })
})

it('R-INT-1 reads the interview again when it has begun meanwhile', async () => {
  mockServer.mockRejectedValue(new ApiError('interview_over', { message: '面试已经开始或结束，不能再答复', next: '', status: 409 }))
  tap(open(), '接受面试')
  await settle()
  expect(reload).toHaveBeenCalledTimes(1)
})

it('R-INT-1 says why it cannot be answered any more', () => {
  expect(open({ actions: [{ key: 'accept', label: '接受面试', why: { error: 'interview_over', message: '面试已经开始或结束，不能再答复', next: '请在洽谈面试大厅联系单位' } }] }).textContent).toContain('不能再答复，请在洽谈面试大厅联系单位')
})
