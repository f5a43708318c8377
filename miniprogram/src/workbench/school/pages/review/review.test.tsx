import { act } from 'react'
import { render, tap } from '../../../../../test/render'
import ReviewPage from '.'

type Input = { query?: Record<string, unknown>; body?: { items: object[] } } | undefined
const mockServer = jest.fn<Promise<object>, [key: string, input: Input]>()
jest.mock('@/api/call', () => ({ call: (key: string, input: Input) => mockServer(key, input) }))

// jsdom scrolls nothing.
jest.mock('@/platform/reveal', () => ({ reveal: () => {} }))

const status = { key: 'pending', label: '待审核', tone: 'wait' }
const item = (id: string, name: string, more: object = {}) =>
  ({ id, kind: 'source-info', kindLabel: '生源信息', status, version: 2, name, studentNo: `20220${id}`, college: '软件学院', major: '', summary: '改动 2 项', since: '2025-11-20T01:12:00.000Z', batchable: true, ...more })
const items = [item('1', '张雨桐'), item('2', '欧阳明月'), item('3', '李一鸣', { kind: 'termination', kindLabel: '解约解除', batchable: false })]
const record = { status, version: 2, actions: [{ key: 'approve', label: '审核通过' }, { key: 'reject', label: '退回' }], name: '', identityNoMasked: '', differences: [], roster: [], history: [] }
const answers: Partial<Record<string, object>> = {
  'GET /api/review/queue': { items }, 'GET /api/review/summary': { total: 3, kinds: [{ kind: 'source-info', label: '生源信息', count: 2, oldest: '2025-11-20T01:12:00.000Z' }], colleges: ['软件学院'] },
  'GET /api/source-info/:id': record,
}
const settle = () => act(async () => { await Promise.resolve() })
const press = async (key: string) => { act(() => { document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })) }); await settle() }
const ticked = (place: HTMLElement) => [...place.querySelectorAll('.ui-desk-scroll [role=checkbox]')].map((box) => box.getAttribute('aria-checked')).join(' ')
const sent = () => mockServer.mock.calls.filter(([key]) => key === 'POST /api/review/approvals').map(([, input]) => input?.body?.items)

const forever = new Promise<object>(() => {})
/** The server as it is, answering a batch with `batch`. Records of other kinds are never shown here. */
const serve = (batch?: object) => mockServer.mockImplementation((key) => (key.startsWith('POST') && batch ? Promise.resolve(batch) : answers[key] ? Promise.resolve(answers[key]) : forever))
const pickKind = async (place: HTMLElement, label: string) => {
  act(() => { [...place.querySelectorAll('button')].find((one) => one.textContent?.startsWith(label))?.click() })
  await settle()
}

async function open(): Promise<HTMLElement> {
  const place = render(<ReviewPage />)
  await settle()
  await settle()
  return place
}

beforeEach(() => {
  mockServer.mockReset()
  serve()
})

it('R-DST-5 lists every kind with what waits, and asks for one kind when it is picked', async () => {
  const place = await open()
  expect(place.querySelector('[role=navigation]')?.textContent).toContain('审核台3生源信息')
  await pickKind(place, '解约解除')
  expect(mockServer.mock.calls.filter(([key]) => key === 'GET /api/review/queue').map(([, input]) => input?.query?.kind)).toEqual([undefined, 'termination'])
})

it('ticks with x what is open, walks with j, and leaves alone what needs a decision of its own', async () => {
  const place = await open()
  await press('x')
  await press('j')
  await press('x')
  await press('j')
  await press('x')
  expect(ticked(place)).toBe('true true false')
})

it('goes to the search box with / and shows the keys with ?', async () => {
  const place = await open()
  await press('/')
  expect(document.activeElement?.id).toBe('q')
  act(() => { place.querySelector('input')?.blur() })
  await press('?')
  expect(place.querySelector('[role=dialog]')?.textContent).toContain('批量通过选中的')
})

it('approves together on the versions seen, after saying how many of what', async () => {
  const place = await open()
  tap(place, '全选')
  await press('b')
  expect(place.querySelector('[role=dialog]')?.textContent).toContain('生源信息2 条')
  serve({ approved: 2, refused: 0, results: ['1', '2'].map((id) => ({ kind: 'source-info', id, ok: true })) })
  tap(place, '确认通过')
  await settle()
  expect(sent()).toEqual([['1', '2'].map((id) => ({ kind: 'source-info', id, version: 2 }))])
})

it('says item by item what was refused, and keeps it in the list', async () => {
  const place = await open()
  tap(place, '全选')
  await press('b')
  const refusal = { error: 'stale_version', message: '内容已更新', next: '请刷新后再试' }
  serve({ approved: 1, refused: 1, results: [{ kind: 'source-info', id: '1', ok: true }, { kind: 'source-info', id: '2', ok: false, refusal }] })
  tap(place, '确认通过')
  await settle()
  const said = place.querySelector('[role=dialog]')?.textContent ?? ''
  const names = [...place.querySelectorAll('.ui-desk-scroll .ui-item-title')].map((one) => one.textContent)
  expect([said.includes('通过 1 条，1 条没有通过'), said.includes('欧阳明月 · 生源信息查看内容已更新'), names]).toEqual([true, true, ['欧阳明月', '李一鸣']])
})

it('forgets what was ticked when the list becomes another one', async () => {
  const place = await open()
  await press('x')
  await pickKind(place, '信息纠错')
  expect(ticked(place)).toBe('false false false')
})

it('keeps the kind in the address for a reload, and the rest of the address as it is', async () => {
  window.history.replaceState({ idx: 3 }, '', '/?from=home')
  const place = await open()
  await pickKind(place, '解约解除')
  const picked = [window.location.search, window.history.state]
  await pickKind(place, '审核台')
  expect([picked, window.location.search]).toEqual([['?from=home&kind=termination', { idx: 3 }], '?from=home'])
})
