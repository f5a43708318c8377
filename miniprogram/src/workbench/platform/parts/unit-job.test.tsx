import { act } from 'react'
import { render, tap } from '../../../../test/render'
import { UnitJob } from './unit-job'

const asked: unknown[] = []
jest.mock('@/api/call', () => ({ call: (key: string, input: unknown) => {
  asked.push([key, input])
  return Promise.resolve({ version: 3, description: '入职前缴纳服装费' })
} }))

const coded = { code: '1', label: '哈尔滨市' }
const job = {
  id: '0'.repeat(24), title: '文员', employer: { id: '1'.repeat(24), name: '甲', unitNature: coded }, city: coded, category: coded, industry: coded, salary: '面议', degree: coded, kind: coded, headcount: 1, majors: [],
  publishedAt: '2026-11-22T01:00:00Z', deadline: '2026-12-22T01:00:00Z', open: true,
}
const settled = () => act(async () => { await Promise.resolve() })

it('R-JOB-1 the platform reads an advert and takes it down alone, naming the version it read', async () => {
  const place = render(<UnitJob job={job} />)
  await settled()
  tap(place, '查看')
  await settled()
  expect(place.textContent).toContain('入职前缴纳服装费')
  tap(place, '下架职位')
  tap(place, '向求职者收取费用或要求培训')
  tap(place, '确认下架')
  await settled()
  expect(asked).toContainEqual(['POST /api/jobs/:id/take-down', { params: { id: job.id }, body: { version: 3, reason: '向求职者收取费用或要求培训' } }])
  expect(place.textContent).toContain('已下架')
})
