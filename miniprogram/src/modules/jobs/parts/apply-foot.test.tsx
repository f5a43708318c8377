import { act } from 'react'
import { ApiError } from '@/api/api-error'
import { render, tap } from '../../../../test/render'
import { ApplyFoot } from './apply-foot'
import type { Job } from './job'

type Input = { body?: object } | undefined
const mockServer = jest.fn<Promise<object>, [key: string, input: Input]>()
jest.mock('@/api/call', () => ({ call: (key: string, input: Input) => mockServer(key, input) }))
const reload = jest.fn()
const online = (percent: number) => ({ language: 'zh', label: '中文简历', isDefault: true, percent })
const answer = (percent: number, apply: () => Promise<object> = async () => ({})) => {
  mockServer.mockImplementation((key) => (key === 'GET /api/resumes' ? Promise.resolve({ online: [online(percent)], files: [], filesMax: 5, gate: 60 }) : apply()))
}
beforeEach(() => { mockServer.mockReset(); reload.mockReset() })

const coded = { code: 'x', label: 'x' }
const job = (over: Partial<Job> = {}): Job => ({
  id: 'j', title: '前端开发工程师', employer: { id: 'e', name: '龙江数科', unitNature: coded }, city: coded, category: coded, industry: coded, salary: '', degree: coded, kind: coded, headcount: 1, majors: [],
  publishedAt: '', deadline: '', open: true, description: '', version: 1, status: { key: 'published', label: '招聘中', tone: 'ok' }, employerIntro: '', employerAddress: '', favourite: false, ...over,
})
const settle = () => act(async () => { await new Promise((done) => setTimeout(done)) })
const open = async (over?: Partial<Job>) => { const place = render(<ApplyFoot job={job(over)} reload={reload} />); await settle(); return place }
const sent = () => mockServer.mock.calls.filter(([key]) => key === 'POST /api/applications')

it('R-JOB-3 applies with the default résumé after showing which', async () => {
  answer(82)
  const place = await open()
  tap(place, '投递')
  await settle()
  expect([place.textContent?.includes('完整度 82%'), sent().length]).toEqual([true, 0])
  tap(place, '确认投递')
  await settle()
  expect(sent()).toEqual([['POST /api/applications', { body: { jobId: 'j', resume: { kind: 'online', language: 'zh' } } }]])
  expect(reload).toHaveBeenCalled()
})

it('R-CV-2 leads to the résumé when none may be sent', async () => {
  answer(40)
  const place = await open()
  tap(place, '投递')
  await settle()
  expect([place.textContent?.includes('完整度达到 60% 才能投递'), place.textContent?.includes('确认投递'), place.textContent?.includes('去完善简历')]).toEqual([true, false, true])
})

it('R-CV-2 shows what is missing with its points when the server refuses', async () => {
  answer(82, async () => { throw new ApiError('resume_incomplete', { message: '不够', next: '补齐', status: 422, details: { missing: [{ section: 'awards', label: '获奖情况', points: 5, how: '添加一条获奖' }] } }) })
  const place = await open()
  tap(place, '投递')
  await settle()
  tap(place, '确认投递')
  await settle()
  expect([place.textContent?.includes('添加一条获奖'), place.textContent?.includes('+5')]).toEqual([true, true])
})

it('R-JOB-3 reads the page again when the job was closed meanwhile', async () => {
  answer(82, async () => { throw new ApiError('job_closed', { message: '已关闭', next: '看看其他', status: 409 }) })
  const place = await open()
  tap(place, '投递')
  await settle()
  tap(place, '确认投递')
  await settle()
  expect([reload.mock.calls.length, place.textContent?.includes('选择要投递的简历')]).toEqual([1, false])
})

it('R-JOB-2 keeps and lets go of a favourite', async () => {
  answer(82)
  tap(await open(), '收藏')
  await settle()
  tap(await open({ favourite: true }), '已收藏')
  await settle()
  expect(mockServer.mock.calls).toEqual([['POST /api/favourites', { body: { jobId: 'j' } }], ['DELETE /api/favourites/:id', { params: { id: 'j' } }]])
})

it('R-JOB-3 leads to the application once there is one, and sends nothing while it may not', async () => {
  answer(82)
  expect((await open({ application: { id: 'a', status: { key: 'submitted', label: '已投递', tone: 'wait' }, appliedAt: '' } })).textContent).toContain('查看我的申请')
  const place = await open({ whyNotApply: { error: 'job_deadline_past', message: '', next: '' } })
  tap(place, '暂不能投递')
  await settle()
  expect(place.textContent).not.toContain('选择要投递的简历')
})
