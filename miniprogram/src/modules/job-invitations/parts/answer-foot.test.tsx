import { act } from 'react'
import { ApiError } from '@/api/api-error'
import { render, tap, type as typeInto } from '../../../../test/render'
import { AnswerFoot } from './answer-foot'
import type { JobInvitation } from './job-invitation'

type Input = { body?: object } | undefined
const mockServer = jest.fn<Promise<object>, [key: string, input: Input]>()
jest.mock('@/api/call', () => ({ call: (key: string, input: Input) => mockServer(key, input) }))
const reload = jest.fn()
beforeEach(() => { mockServer.mockReset(); mockServer.mockResolvedValue({}); reload.mockReset() })

const invitation = (over: Partial<JobInvitation> = {}): JobInvitation => ({
  id: 'i', status: { key: 'open', label: '待回应', tone: 'wait' }, version: 4, job: { id: 'j', title: '测试工程师' }, employer: { id: 'e', name: '北疆智能' }, student: { name: '张*', school: '', college: '', major: '', degree: '' },
  opened: true, validUntil: '', createdAt: '', note: '', serverNow: '', actions: [{ key: 'apply', label: '接受并投递' }, { key: 'decline', label: '婉拒' }], history: [], ...over,
})
const settle = () => act(async () => { await new Promise((done) => setTimeout(done)) })
const open = (over?: Partial<JobInvitation>) => render(<AnswerFoot invitation={invitation(over)} reload={reload} />)

it('R-JOB-4 accepts by applying with a résumé, on the version read', async () => {
  mockServer.mockImplementation(async (key) => (key === 'GET /api/resumes' ? { online: [{ language: 'zh', label: '中文简历', isDefault: true, percent: 90 }], files: [], filesMax: 5, gate: 60 } : {}))
  const place = open()
  tap(place, '接受并投递')
  await settle()
  tap(place, '确认投递')
  await settle()
  expect(mockServer).toHaveBeenLastCalledWith('POST /api/job-invitations/:id/apply', { params: { id: 'i' }, body: { version: 4, resume: { kind: 'online', language: 'zh' } } })
  expect(reload).toHaveBeenCalledTimes(1)
})

it('R-JOB-4 declines with or without a reason', async () => {
  const place = open()
  tap(place, '婉拒')
  tap(place, '确认婉拒')
  await settle()
  tap(place, '婉拒')
  typeInto(place, '原因', '已有其他意向单位')
  tap(place, '确认婉拒')
  await settle()
  expect(mockServer.mock.calls.map(([, input]) => input?.body)).toEqual([{ version: 4, reason: undefined }, { version: 4, reason: '已有其他意向单位' }])
})

it('R-JOB-4 reads the invitation again when it is over', async () => {
  mockServer.mockRejectedValue(new ApiError('job_invitation_expired', { message: '已过期', next: '', status: 409 }))
  const place = open()
  tap(place, '婉拒')
  tap(place, '确认婉拒')
  await settle()
  expect([reload.mock.calls.length, place.textContent?.includes('确认婉拒')]).toEqual([1, false])
})
