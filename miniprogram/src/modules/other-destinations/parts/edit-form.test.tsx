import { act } from 'react'
import { goodValues } from '@shared/other-destinations/good-values'
import { networkError } from '@/api/network-error'
import type { UploadedFile } from '@/ui/upload/upload-entry'
import { render, tap, type as typeInto } from '../../../../test/render'
import { EditView } from './edit-view'
import type { OtherDestination } from './other-destination'

type Input = { body?: object } | undefined
const mockServer = jest.fn<Promise<object>, [key: string, input: Input]>()
jest.mock('@/api/call', () => ({ call: (key: string, input: Input) => mockServer(key, input) }))
beforeEach(() => { mockServer.mockReset(); mockServer.mockResolvedValue({ revision: 1, savedAt: '2026-06-01T01:00:00.000Z', problems: [] }) })

const file: UploadedFile = { id: 'f1', purpose: 'proof', kind: 'pdf', fileName: '合同.pdf', bytes: 1, pages: 3, hints: [], path: '/api/uploads/f1' }
const proofs = [{ kind: 'contract', file }]
let students = 0
const record = (draft: OtherDestination['draft'], over: Partial<OtherDestination> = {}): OtherDestination => ({
  kind: 'other', status: { key: 'unconfirmed', label: '未确认', tone: 'off', turn: 'student' }, version: 2, revision: 0, active: false,
  student: { id: `e${++students}`, name: '张雨桐', studentNo: '1', school: '', college: '', major: '' }, draft, problems: [], deadline: '2026-08-31T15:59:59.000Z',
  differences: [], canCorrect: false, actions: [{ key: 'submit', label: '保存并送审' }], history: [], ...over,
})
const settle = () => act(async () => { await new Promise((done) => setTimeout(done, 0)) })
const sheet = (place: HTMLElement) => place.querySelector('.ui-sheet-panel')?.textContent ?? ''
const open = (draft: OtherDestination['draft'], over?: Partial<OtherDestination>) => render(<EditView record={record(draft, over)} reload={() => undefined} />)

it('R-OTH-1 lists what is missing, each with its field, instead of sending', () => {
  const place = open({ branch: 'labour_contract', values: { ...goodValues('labour_contract'), creditCode: '123', position: '' }, proofs: [] })
  tap(place, '保存并送审')
  expect(sheet(place)).toContain('还有 3 项要填写或修改')
  expect(['统一社会信用代码', '岗位', '请上传劳动合同'].filter((text) => !sheet(place).includes(text))).toEqual([])
})

it('R-OTH-1 jumps to the field and says there what is wrong', () => {
  const place = open({ branch: 'labour_contract', values: { ...goodValues('labour_contract'), creditCode: '123' }, proofs })
  tap(place, '保存并送审')
  const line = [...place.querySelectorAll<HTMLButtonElement>('.ui-sheet-panel .ui-problem')][0]
  act(() => line?.click())
  expect([sheet(place), [...place.querySelectorAll('.ui-field-error')].map((one) => one.textContent)]).toEqual(['', ['统一社会信用代码不正确，请对照营业执照核对 18 位代码']])
})

it('R-OTH-1 refuses an archive sent to the student', () => {
  const place = open({ branch: 'labour_contract', values: { ...goodValues('labour_contract'), archiveRecipient: '张 雨桐' }, proofs })
  tap(place, '保存并送审')
  expect(sheet(place)).toContain('档案不能寄给本人')
})

it('R-OTH-1 shows the summary and sends what is typed, on the version read', async () => {
  const values = goodValues('labour_contract')
  const place = open({ branch: 'labour_contract', values, proofs })
  tap(place, '保存并送审')
  expect(sheet(place)).toContain('6,500')
  tap(place, '确认送审')
  await settle()
  expect(mockServer).toHaveBeenCalledWith('POST /api/other-destinations/mine/submit', { body: { version: 2, branch: 'labour_contract', values, proofs: [{ kind: 'contract', upload: 'f1' }] } })
})

it('R-OTH-1 keeps saying that nothing was sent when there is no network, until the next attempt', async () => {
  mockServer.mockImplementation(async () => { throw networkError() })
  const place = open({ branch: 'labour_contract', values: goodValues('labour_contract'), proofs })
  typeInto(place, '岗位', '教师')
  tap(place, '保存并送审')
  tap(place, '确认送审')
  await settle()
  const foot = () => place.querySelector('.ui-page-foot')?.textContent ?? ''
  expect([sheet(place), foot().includes('没有送审请联网后再点【保存并送审】')]).toEqual(['', true])
  tap(place, '保存并送审')
  expect(foot()).not.toContain('没有送审')
})

it('R-DST-2 says why nothing can be registered beside another destination', () => {
  const why = { error: 'destination_active', message: '你已经有一份去向', next: '先办理解约' }
  const place = open({ branch: 'labour_contract', values: {}, proofs: [] }, { actions: [{ key: 'submit', label: '保存并送审', why }] })
  expect(place.querySelector('.ui-page-foot')?.textContent).toContain('你已经有一份去向，先办理解约')
})
