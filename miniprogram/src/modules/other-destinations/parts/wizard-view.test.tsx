import { act } from 'react'
import Taro from '@tarojs/taro'
import { goodValues } from '@shared/other-destinations/good-values'
import { render, tap } from '../../../../test/render'
import type { OtherDestination } from './other-destination'
import { WizardView } from './wizard-view'

type Input = { body?: object } | undefined
const mockServer = jest.fn<Promise<object>, [key: string, input: Input]>()
jest.mock('@/api/call', () => ({ call: (key: string, input: Input) => mockServer(key, input) }))
beforeEach(() => { mockServer.mockReset(); mockServer.mockResolvedValue({ revision: 1, savedAt: '2026-06-01T01:00:00.000Z', problems: [] }) })

let students = 0
const record = (over: Partial<OtherDestination> = {}): OtherDestination => ({
  kind: 'other', status: { key: 'unconfirmed', label: '未确认', tone: 'off', turn: 'student' }, version: 1, revision: 0, active: false,
  student: { id: `s${++students}`, name: '张雨桐', studentNo: '1', school: '', college: '', major: '' }, draft: { values: {}, proofs: [] }, problems: [], deadline: '2026-08-31T15:59:59.000Z',
  differences: [], canCorrect: false, actions: [{ key: 'submit', label: '保存并送审' }], history: [], ...over,
})
const settle = () => act(async () => { await new Promise((done) => setTimeout(done, 0)) })
const choose = (place: HTMLElement, label: string) => {
  const found = [...place.querySelectorAll<HTMLButtonElement>('.wizard-answer')].find((one) => one.querySelector('.wizard-answer-label')?.textContent === label)
  if (!found) throw new Error(`no answer ${label} in ${place.textContent}`)
  act(() => found.click())
}

it('R-OTH-1 asks plain questions and opens the form of the branch with the draft saved', async () => {
  const redirect = jest.spyOn(Taro, 'redirectTo')
  const place = render(<WizardView record={record()} />)
  choose(place, '继续读书')
  choose(place, '国内升学')
  expect(place.textContent).toContain('录取通知书或拟录取证明')
  tap(place, '开始填写')
  await settle()
  expect([mockServer.mock.calls[0]?.[1]?.body, redirect.mock.calls[0]?.[0]]).toEqual([{ revision: 0, branch: 'further_study', values: {}, proofs: [] }, { url: '/modules/other-destinations/pages/edit/index' }])
})

it('R-OTH-1 goes one question back, and to any answer given', () => {
  const place = render(<WizardView record={record()} />)
  choose(place, '工作')
  choose(place, '有用人单位')
  tap(place, '上一题')
  expect(place.textContent).toContain('是哪一种工作？')
  tap(place, '工作 ×')
  expect(place.textContent).toContain('毕业后你的打算是？')
})

it('R-OTH-1 leads whoever signs an agreement to where that is done', () => {
  const place = render(<WizardView record={record()} />)
  choose(place, '工作')
  choose(place, '有用人单位')
  choose(place, '就业协议书，在纸上盖章')
  expect([...place.querySelectorAll('.ui-page-foot button')].map((one) => one.textContent)).toEqual(['上一题', '去线下签约'])
})

it('R-OTH-1 says what is left behind before another branch is taken, and keeps what both ask for', async () => {
  const place = render(<WizardView record={record({ draft: { branch: 'labour_contract', values: goodValues('labour_contract'), proofs: [] } })} />)
  tap(place, '劳动合同 ×')
  choose(place, '都没签，单位可以开证明')
  tap(place, '开始填写')
  expect(place.querySelector('.ui-sheet-body')?.textContent).toContain('合同结束日期')
  tap(place, '更换')
  await settle()
  const body = mockServer.mock.calls[0]?.[1]?.body
  expect(body).toMatchObject({ branch: 'other_employment', values: { employerName: '哈尔滨示范软件有限公司' } })
  expect(JSON.stringify(body)).not.toContain('endsOn')
})
