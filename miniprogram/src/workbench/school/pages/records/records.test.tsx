import { act } from 'react'
import { offlineAgreementWorkflow } from '@shared/offline-agreements/workflow'
import { otherDestinationWorkflow } from '@shared/other-destinations/workflow'
import { recommendationFormWorkflow } from '@shared/recommendation-form/workflow'
import { reviewKinds } from '@shared/review/kinds'
import { terminationWorkflow } from '@shared/terminations/workflow'
import { ApiError } from '@/api/api-error'
import { render, tap, type } from '../../../../../test/render'
import RecordsPage from '.'

type Input = { query?: Record<string, unknown>; body?: object } | undefined
const mockServer = jest.fn<Promise<object>, [key: string, input: Input]>()
jest.mock('@/api/call', () => ({ call: (key: string, input: Input) => mockServer(key, input) }))

// jsdom scrolls nothing.
jest.mock('@/platform/reveal', () => ({ reveal: () => {} }))

const approved = { key: 'approved', label: '审核通过', tone: 'ok' }
const item = (id: string, name: string) =>
  ({ id, kind: 'recommendation-form', kindLabel: '推荐表', status: approved, version: 2, name, studentNo: `20220${id}`, college: '软件学院', major: '', summary: '', since: '2025-11-20T01:12:00.000Z', batchable: false })
const texts = { selfEvaluation: '认真负责', awards: '', practice: '', positions: '', talents: '' }
const form = { version: 5, student: { name: '张雨桐', studentNo: '202201', college: '软件学院', major: '软件工程' }, texts, profile: [], differences: [], history: [] }
const reopen = { key: 'reopen', label: '退回重填' }

const forever = new Promise<object>(() => {})
/** The server: two approved forms, and what it answers to opening one again. */
function serve(status: object, actions: object[], answer: () => Promise<object> = () => Promise.resolve({})) {
  mockServer.mockImplementation((key, input) => {
    if (key === 'GET /api/review/records') return Promise.resolve({ items: input?.query?.status === 'approved' && !input.query.q ? [item('1', '张雨桐'), item('2', '欧阳明月')] : [] })
    if (key === 'GET /api/recommendation-form/:id') return Promise.resolve({ ...form, status, actions })
    return key.startsWith('POST') ? answer() : forever
  })
}
const settle = () => act(async () => { await Promise.resolve() })
const press = (key: string) => act(() => { document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })) })
const select = (place: HTMLElement, label: string): HTMLSelectElement => {
  const found = place.querySelector(`select[aria-label="${label}"]`)
  if (!(found instanceof HTMLSelectElement)) throw new Error(`no choice 「${label}」`)
  return found
}
const choices = (place: HTMLElement, label: string) => [...select(place, label).options].filter((one) => !one.disabled).map((one) => one.value)
async function pick(place: HTMLElement, label: string, value: string): Promise<void> {
  const control = select(place, label)
  act(() => { control.value = value; control.dispatchEvent(new Event('change', { bubbles: true })) })
  await settle()
  await settle()
}
async function openKind(kind: string): Promise<HTMLElement> {
  const place = render(<RecordsPage />)
  await settle()
  await pick(place, '类别', kind)
  return place
}
const names = (place: HTMLElement) => [...place.querySelectorAll('.ui-desk-scroll .ui-item-title')].map((one) => one.textContent)
const lastQuery = () => mockServer.mock.calls.filter(([key]) => key === 'GET /api/review/records').at(-1)?.[1]?.query
const sent = () => mockServer.mock.calls.filter(([key]) => key.startsWith('POST')).map(([key, input]) => [key, input?.body])

beforeEach(() => {
  mockServer.mockReset()
  serve(approved, [reopen])
})

it('R-DST-5 offers every kind that the school decides', async () => {
  expect(choices(await openKind('correction'), '类别')).toEqual(Object.keys(reviewKinds))
})

it.each([
  ['recommendation-form', recommendationFormWorkflow.states, ['draft']],
  ['offline-agreement', offlineAgreementWorkflow.states, ['draft', 'discarded']],
  ['other-destination', otherDestinationWorkflow.states, ['unconfirmed']],
  ['termination', terminationWorkflow.states, []],
])('R-DST-1 offers every status of %s but what is the student\'s alone', async (kind, states, hidden: string[]) => {
  const place = await openKind(kind)
  expect(choices(place, '状态').sort()).toEqual(Object.keys(states).filter((key) => !hidden.includes(key)).sort())
})

it('R-REC-2 lists the approved forms first, and the chosen one beside them', async () => {
  const place = await openKind('recommendation-form')
  expect([names(place), lastQuery(), place.querySelector('.ui-desk-record')?.textContent?.includes('认真负责')])
    .toEqual([['张雨桐', '欧阳明月'], { kind: 'recommendation-form', status: 'approved', cursor: undefined, q: undefined }, true])
})

it('R-TERM-2 asks for the status that is picked, and says that there is none', async () => {
  const place = await openKind('termination')
  await pick(place, '状态', 'refused_by_employer')
  expect([lastQuery(), place.querySelector('.ui-desk-scroll')?.textContent]).toEqual([expect.objectContaining({ kind: 'termination', status: 'refused_by_employer' }), '没有单位不同意解约的解约解除'])
})

it('forgets status and words when another kind is picked', async () => {
  const place = await openKind('termination')
  await pick(place, '状态', 'withdrawn')
  type(place, '搜索姓名或学号', '张')
  await pick(place, '类别', 'offline-agreement')
  expect([lastQuery(), place.querySelector('input')?.value]).toEqual([{ kind: 'offline-agreement', status: 'in_force', cursor: undefined, q: undefined }, ''])
})

it('finds by name or number once the typing stopped', async () => {
  jest.useFakeTimers()
  try {
    const place = await openKind('recommendation-form')
    type(place, '搜索姓名或学号', ' 李一鸣 ')
    act(() => { jest.runOnlyPendingTimers() })
    await settle()
    expect([lastQuery(), place.querySelector('.ui-desk-scroll')?.textContent]).toEqual([expect.objectContaining({ q: '李一鸣' }), expect.stringContaining('没有符合条件的记录')])
  } finally { jest.useRealTimers() }
})

describe('opening an approved form again', () => {
  it('R-REC-2 sends the reason with the version that was read, and goes on to the next form', async () => {
    const place = await openKind('recommendation-form')
    tap(place, '退回重填…')
    type(place, '理由', '学生申请更新实践经历')
    tap(place, '确认退回重填')
    await settle()
    expect([sent(), names(place)]).toEqual([[['POST /api/recommendation-form/:id/reopen', { version: 5, reason: '学生申请更新实践经历' }]], ['欧阳明月']])
  })

  it('R-REC-2 asks for a reason first', async () => {
    const place = await openKind('recommendation-form')
    press('r')
    tap(place, '确认退回重填')
    expect(sent()).toEqual([])
  })

  it('R-REC-2 offers nothing where the record allows nothing', async () => {
    serve(approved, [])
    const place = await openKind('recommendation-form')
    expect(place.querySelector('.ui-desk-foot')).toBeNull()
  })

  it('R-REC-2 reads the form again when someone else was faster', async () => {
    const place = await openKind('recommendation-form')
    serve({ key: 'draft', label: '未提交', tone: 'off' }, [], () => Promise.reject(new ApiError('illegal_transition', { message: '状态已变化', next: '请刷新', status: 409 })))
    tap(place, '退回重填…')
    tap(place, '学生申请更新内容，请修改后重新送审')
    tap(place, '确认退回重填')
    await settle()
    await settle()
    expect([place.querySelector('.ui-desk-foot'), place.querySelector('[role=alert]')?.textContent]).toEqual([null, expect.stringContaining('未提交。这一条不用再处理了。')])
  })
})
