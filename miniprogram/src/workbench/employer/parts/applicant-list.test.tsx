import { act } from 'react'
import { render, tap } from '../../../../test/render'
import { ApplicantList } from './applicant-list'
import { useDecided } from './use-decided'
import { usePicks } from './use-picks'

const asked: unknown[] = []
const applicant = (id: string, name: string) => ({
  id, student: { name, major: '软件工程', degree: '本科', school: '示范理工大学' }, job: { id: '1', title: 'Java 后端工程师' }, appliedAt: '2026-11-22T01:00:00Z', invited: false,
})
jest.mock('@/api/call', () => ({ call: (_key: string, input: { query: unknown }) => {
  asked.push(input.query)
  return Promise.resolve({ items: [applicant('a', '张雨桐'), applicant('b', '欧阳明月'), applicant('c', '孙宇')] })
} }))
beforeEach(() => { asked.length = 0 })

const opened: string[] = []
function Walk({ name }: { name: string }) {
  const decided = useDecided()
  return <><button onClick={() => decided.add('b')}>answer b</button><ApplicantList status="viewed" jobId={undefined} name={name} turn={0} chosen="b" picks={usePicks()} decided={decided} keys onChoose={(id) => opened.push(id)} /></>
}
const walk = async (name = '') => {
  const place = render(<Walk name={name} />)
  await act(async () => { await Promise.resolve() })
  return place
}

it('R-JOB-3 opens the next applicant once one was answered, who leaves the list without its being read again', async () => {
  const place = await walk()
  tap(place, 'answer b')
  expect(opened).toEqual(['c'])
  expect(place.textContent).not.toContain('欧阳明月')
  expect(place.textContent).toContain('孙宇')
  expect(asked).toHaveLength(1)
})

it('R-JOB-3 asks for an applicant by name', async () => {
  await walk('孙宇')
  expect(asked).toEqual([{ cursor: undefined, status: 'viewed', jobId: undefined, name: '孙宇' }])
})
