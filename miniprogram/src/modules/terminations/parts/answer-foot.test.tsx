import { act } from 'react'
import { ApiError } from '@/api/api-error'
import { render, tap, type as typeInto } from '../../../../test/render'
import { AnswerFoot } from './answer-foot'
import type { Termination } from './termination'

type Input = { body?: object } | undefined
const mockServer = jest.fn<Promise<object>, [key: string, input: Input]>()
jest.mock('@/api/call', () => ({ call: (key: string, input: Input) => mockServer(key, input) }))
const reload = jest.fn()
beforeEach(() => { mockServer.mockReset(); mockServer.mockResolvedValue({}); reload.mockReset() })

const notYours = { error: 'termination_not_yours', message: '', next: '' }
const record = (actions: Termination['actions']): Termination => ({
  id: 't', version: 3, status: { key: 'awaiting_student', label: '待学生同意', tone: 'wait', turn: 'student' }, startedBy: 'employer', reason: '', proofs: [], statements: [], createdAt: '', history: [], actions,
  student: { id: 's', name: '张雨桐', studentNo: '', school: '', college: '', major: '' }, destination: { id: 'd', kind: 'online', kindLabel: '线上签约', title: '示范软件', status: { key: 'in_force', label: '已生效', tone: 'ok' }, since: '', path: '' },
})
const settle = () => act(async () => { await Promise.resolve() })
const open = (actions: Termination['actions']) => render(<AnswerFoot record={record(actions)} reload={reload} />)
const buttons = (place: HTMLElement) => [...place.querySelectorAll('.ui-button button')].map((one) => one.textContent)

it('R-TERM-2 offers the student’s answers in their order, not what is the other side’s', () => {
  const place = open([{ key: 'studentAgree', label: '同意解约' }, { key: 'studentRefuse', label: '不同意解约' }, { key: 'withdraw', label: '撤回申请', why: notYours }])
  expect(buttons(place)).toEqual(['不同意解约', '同意解约'])
})

it('R-TERM-1 agrees after saying what it means, on the version read', async () => {
  const place = open([{ key: 'studentAgree', label: '同意解约' }])
  tap(place, '同意解约')
  expect([place.textContent?.includes('不能恢复'), mockServer.mock.calls.length]).toEqual([true, 0])
  const confirm = [...place.querySelectorAll<HTMLButtonElement>('.ui-sheet-foot button')].at(-1)
  act(() => confirm?.click())
  await settle()
  expect(mockServer).toHaveBeenCalledWith('POST /api/terminations/:id/agree', { params: { id: 't' }, body: { version: 3 } })
  expect(reload).toHaveBeenCalled()
})

it('R-TERM-2 refuses with a reason', async () => {
  const place = open([{ key: 'studentRefuse', label: '不同意解约' }])
  tap(place, '不同意解约')
  typeInto(place, '原因', '还没有与我协商')
  tap(place, '确认不同意')
  await settle()
  expect(mockServer).toHaveBeenCalledWith('POST /api/terminations/:id/refuse', { params: { id: 't' }, body: { version: 3, reason: '还没有与我协商' } })
})

it('R-TERM-2 has three ways on after a refusal by the employer', () => {
  const place = open([{ key: 'askEmployerAgain', label: '说明情况，再次申请' }, { key: 'askSchool', label: '申请学校协调' }, { key: 'withdraw', label: '撤回申请' }])
  expect(buttons(place)).toEqual(['撤回申请', '申请学校协调', '说明情况，再次申请'])
})

it('R-TERM-2 reads the record again when somebody was faster', async () => {
  mockServer.mockRejectedValue(new ApiError('illegal_transition', { message: '状态已变', next: '请刷新', status: 409 }))
  const place = open([{ key: 'withdraw', label: '撤回申请' }])
  tap(place, '撤回申请')
  tap(place, '确认撤回')
  await settle()
  expect([reload.mock.calls.length, place.textContent?.includes('状态已变')]).toEqual([1, true])
})
