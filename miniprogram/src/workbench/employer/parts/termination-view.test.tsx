import { act } from 'react'
import { render, tap } from '../../../../test/render'
import { TerminationView } from './termination-view'

type Input = { body?: object } | undefined
const mockServer = jest.fn<Promise<object>, [key: string, input: Input]>()
jest.mock('@/api/call', () => ({ call: (key: string, input: Input) => mockServer(key, input) }))

const settle = () => act(async () => { await Promise.resolve() })
const tag = { key: 'in_force', label: '已生效', tone: 'ok' }
const notOurs = { error: 'termination_not_yours', message: '', next: '' }
const record = (actions: object[]) => ({
  id: 't', version: 3, status: { key: 'awaiting_employer', label: '待单位同意', tone: 'wait', turn: 'employer' }, startedBy: 'student', reason: '', proofs: [], history: [], createdAt: '2025-11-20T01:00:00.000Z',
  student: { name: '李一鸣' }, destination: { id: 'd', kind: 'online', kindLabel: '线上签约', title: '示范软件', status: tag, since: '2025-11-01T01:00:00.000Z' }, actions,
  statements: [{ at: '2025-11-20T01:00:00.000Z', party: 'student', name: '李一鸣', what: '申请解约', text: '已考取公务员' }],
})

async function open(actions: object[]): Promise<HTMLElement> {
  mockServer.mockImplementation(async () => record(actions))
  const place = render(<TerminationView id="t" onChanged={() => {}} />)
  await settle()
  return place
}

it('R-TERM-2 shows the other side’s words, and offers only what is ours to do', async () => {
  const place = await open([{ key: 'employerAgree', label: '同意解约' }, { key: 'employerRefuse', label: '不同意解约' }, { key: 'withdraw', label: '撤回申请', why: notOurs }])
  const foot = [...place.querySelectorAll('.ui-desk-foot button')].map((one) => one.textContent)
  expect([place.textContent?.includes('已考取公务员'), foot]).toEqual([true, ['不同意解约', '同意解约']])
})

it('R-TERM-2 refuses with a reason, on the version read', async () => {
  const place = await open([{ key: 'employerRefuse', label: '不同意解约' }])
  tap(place, '不同意解约')
  tap(place, '请先按协议约定处理违约事宜')
  tap(place, '确认不同意解约')
  await settle()
  expect(mockServer).toHaveBeenCalledWith('POST /api/terminations/:id/refuse', { params: { id: 't' }, body: { version: 3, reason: '请先按协议约定处理违约事宜' } })
})
