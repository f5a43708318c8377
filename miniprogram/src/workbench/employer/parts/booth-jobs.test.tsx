import { act } from 'react'
import { render, tap } from '../../../../test/render'
import { BoothJobs } from './booth-jobs'

const asked = jest.fn<Promise<object>, [key: string, input: object]>(async (key) => (key.startsWith('GET') ? { items: [{ id: 'a', title: 'Java 开发', open: true }, { id: 'b', title: '测试', open: true }, { id: 'c', title: '已过期', open: false }], counts: {} } : {}))
jest.mock('@/api/call', () => ({ call: (key: string, input: object) => asked(key, input) }))
const settle = () => act(async () => { await Promise.resolve() })

it('R-FAIR-1 saves the open jobs a stand shows, and lets go of those that closed', async () => {
  const place = render(<BoothJobs booth={{ id: 's', jobIds: ['c'] }} fixed={false} onChanged={() => undefined} />)
  await settle()
  tap(place, '测试')
  tap(place, '展示选中的 2 个职位')
  await settle()
  expect(asked.mock.calls.filter(([key]) => key.startsWith('PUT'))).toEqual([['PUT /api/fairs/booths/:id/jobs', { params: { id: 's' }, body: { jobIds: ['b'] } }]])
})
