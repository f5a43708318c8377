import { act } from 'react'
import type { Recommendation } from '@/hooks/use-recommendations'
import { render, tap } from '../../../test/render'
import { RecommendedJob } from './recommended-job'

type Input = { body?: object } | undefined
const mockServer = jest.fn<Promise<object>, [key: string, input: Input]>()
jest.mock('@/api/call', () => ({ call: (key: string, input: Input) => mockServer(key, input) }))
beforeEach(() => { mockServer.mockReset(); mockServer.mockResolvedValue({}) })

const coded = { code: 'x', label: 'x' }
const item: Recommendation = {
  job: { id: 'j', title: '前端开发工程师', employer: { id: 'e', name: '龙江数科', unitNature: coded }, city: coded, category: coded, industry: coded, salary: '', degree: coded, kind: coded, headcount: 1, majors: [], publishedAt: '', deadline: '', open: true },
  score: 85, reasons: [{ key: 'major', label: '专业对口', points: 25 }], at: '', applied: false, liked: false,
}
const settle = () => act(async () => { await Promise.resolve() })

it('R-PUSH-1 shows the score and why', () => {
  const { textContent } = render(<RecommendedJob item={item} />)
  expect([textContent?.includes('匹配 85'), textContent?.includes('专业对口')]).toEqual([true, true])
})

it('R-PUSH-2 takes a job away with a reason, and back', async () => {
  const place = render(<RecommendedJob item={item} />)
  tap(place, '不感兴趣')
  tap(place, '薪资太低')
  tap(place, '不再推荐')
  await settle()
  expect(mockServer).toHaveBeenLastCalledWith('POST /api/recommendations/:id/feedback', { params: { id: 'j' }, body: { verdict: 'dislike', reason: 'salary' } })
  expect(place.textContent).toContain('不再推荐“前端开发工程师”')
  tap(place, '撤销')
  await settle()
  expect(mockServer).toHaveBeenLastCalledWith('DELETE /api/recommendations/:id/feedback', { params: { id: 'j' } })
  expect(place.textContent).toContain('匹配 85')
})

it('R-PUSH-2 remembers 感兴趣 and takes it back', async () => {
  const place = render(<RecommendedJob item={item} />)
  tap(place, '感兴趣')
  await settle()
  tap(place, '已感兴趣')
  await settle()
  expect(mockServer.mock.calls.map(([key]) => key.split(' ')[0])).toEqual(['POST', 'DELETE'])
})
