import { act } from 'react'
import { render, tap } from '../../../../test/render'
import type { Favourite } from './favourite'
import { SelectionFoot } from './selection-foot'

type Input = { body?: object } | undefined
const mockServer = jest.fn<Promise<object>, [key: string, input: Input]>()
jest.mock('@/api/call', () => ({ call: (key: string, input: Input) => mockServer(key, input) }))
const done = jest.fn()
beforeEach(() => { mockServer.mockReset(); done.mockReset() })

const coded = { code: 'x', label: 'x' }
const favourite = (id: string, state: Favourite['state'] = 'open'): Favourite => ({
  state, addedAt: '', job: { id, title: `职位${id}`, employer: { id: 'e', name: '单位', unitNature: coded }, city: coded, category: coded, industry: coded, salary: '', degree: coded, kind: coded, headcount: 1, majors: [], publishedAt: '', deadline: '', open: state === 'open' },
})
const settle = () => act(async () => { await new Promise((over) => setTimeout(over)) })

it('R-JOB-2 applies for what can be applied for, and tells item by item what became of it', async () => {
  mockServer.mockImplementation(async (key) => (key === 'GET /api/resumes'
    ? { online: [{ language: 'zh', label: '中文简历', isDefault: true, percent: 90 }], files: [], filesMax: 5, gate: 60 }
    : { results: [{ jobId: '1', title: '职位1', ok: true }, { jobId: '2', title: '职位2', ok: false, refusal: { error: 'already_applied', message: '已经投递过', next: '看记录' } }] }))
  const place = render(<SelectionFoot chosen={[favourite('1'), favourite('2'), favourite('3', 'expired')]} onDone={done} />)
  tap(place, '批量投递（2）')
  await settle()
  tap(place, '投递 2 个职位')
  await settle()
  expect(mockServer).toHaveBeenLastCalledWith('POST /api/favourites/batch-apply', { body: { jobIds: ['1', '2'], resume: { kind: 'online', language: 'zh' } } })
  expect(place.textContent).toContain('1 个已投递，1 个没有成功')
  expect(place.textContent).toContain('已经投递过，看记录')
  tap(place, '知道了')
  expect(done).toHaveBeenCalledTimes(1)
})

it('R-JOB-2 takes out what is chosen, the closed ones too', async () => {
  mockServer.mockResolvedValue({ results: [{ jobId: '3', title: '职位3', ok: true }] })
  const place = render(<SelectionFoot chosen={[favourite('3', 'closed')]} onDone={done} />)
  expect(place.textContent).toContain('选中的职位已投递或已停止招聘')
  tap(place, '删除')
  tap(place, '删除 1 个')
  await settle()
  expect(mockServer).toHaveBeenCalledWith('POST /api/favourites/batch-remove', { body: { jobIds: ['3'] } })
})
