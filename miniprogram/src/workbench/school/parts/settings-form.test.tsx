import { act } from 'react'
import { ApiError } from '@/api/api-error'
import { render, tap, type } from '../../../../test/render'
import { risksOfSettings } from './risks-of-settings'
import { settingsOfValues, valuesOfSettings } from './setting-values'
import { SettingsForm } from './settings-form'
import type { SchoolSettings } from './use-settings'

type Input = { body?: Pick<SchoolSettings, 'revision' | 'settings'> } | undefined
const mockServer = jest.fn<Promise<object>, [key: string, input: Input]>()
jest.mock('@/api/call', () => ({ call: (key: string, input: Input) => mockServer(key, input) }))

const settings: SchoolSettings['settings'] = {
  validityDays: 5, agreementCopies: 4, twoStageReview: false, resumeGatePercent: 80, consentCountdownSeconds: 10, maxTerminations: null, registrationDeadline: '08-31', mailingPriceFen: 1250,
  contact: { department: '就业指导中心', person: '', phone: '', address: '', postcode: '' },
}
const loaded: SchoolSettings = { settings, revision: 3, changes: [] }
const settle = () => act(async () => { await Promise.resolve() })
const valueOf = (place: HTMLElement, label: string) => place.querySelector<HTMLInputElement>(`[aria-label="${label}"]`)?.value
const saved = () => mockServer.mock.calls.filter(([key]) => key.startsWith('PUT')).map(([, input]) => input?.body)
const days = '邀请应约有效期（天）'
const copies = '协议书份数'

beforeEach(() => { mockServer.mockReset() })

it('takes settings through the form and back unchanged', () => {
  expect(settingsOfValues(valuesOfSettings(settings))).toEqual(settings)
})

it('saves money in fen and an empty limit as none', async () => {
  mockServer.mockResolvedValue({ ...loaded, revision: 4 })
  const place = render(<SettingsForm loaded={loaded} />)
  type(place, '纸质协议邮寄价格（元）', '15.5')
  tap(place, '保存 1 项修改')
  await settle()
  expect(saved()).toEqual([{ revision: 3, settings: { ...settings, mailingPriceFen: 1550 } }])
})

it('keeps what was typed when the server refuses', async () => {
  mockServer.mockRejectedValue(new ApiError('network_error', { message: '暂时连不上服务器', next: '请重试', status: 0 }))
  const place = render(<SettingsForm loaded={loaded} />)
  type(place, days, '7')
  tap(place, '保存 1 项修改')
  await settle()
  expect([valueOf(place, days), place.querySelector('[role=alert]')?.textContent]).toEqual(['7', '暂时连不上服务器请重试'])
})

it('puts our changes on top of what somebody else saved, and says where both changed the same', async () => {
  const theirs = { ...loaded, revision: 4, changedBy: '王老师', settings: { ...settings, validityDays: 9, agreementCopies: 6 } }
  mockServer.mockImplementation(async (key) => { if (key.startsWith('GET')) return theirs; throw new ApiError('stale_version', { message: '', next: '', status: 409 }) })
  const place = render(<SettingsForm loaded={loaded} />)
  type(place, days, '7')
  tap(place, '保存 1 项修改')
  await settle()
  await settle()
  const said = place.querySelector('[role=alert]')?.textContent
  expect([valueOf(place, days), valueOf(place, copies)]).toEqual(['7', '6'])
  expect(said).toContain('王老师刚刚保存过设置')
  expect(said).toContain(`“${days}”对方改为 9`)
  mockServer.mockResolvedValue({ ...theirs, revision: 5 })
  tap(place, '保存 1 项修改')
  await settle()
  expect(saved()[1]).toMatchObject({ revision: 4, settings: { validityDays: 7, agreementCopies: 6 } })
})

it('asks once more before a change that touches what is under way', async () => {
  const place = render(<SettingsForm loaded={loaded} />)
  act(() => { place.querySelector<HTMLButtonElement>('[role=switch]')?.click() })
  tap(place, '保存 1 项修改')
  expect([place.querySelector('[role=dialog]')?.textContent?.includes('两步审核打开后'), saved()]).toEqual([true, []])
})

it('refuses what is out of range at its field', () => {
  const place = render(<SettingsForm loaded={loaded} />)
  type(place, days, '99')
  tap(place, '保存 1 项修改')
  expect(place.textContent).toContain('请填写 1–30 的整数')
})

it.each([['09-30', '推迟'], ['06-30', '已经过了'], ['08-01', '提前']])('says what the deadline %s means', (deadline, word) => {
  const before = valuesOfSettings(settings)
  expect(risksOfSettings(before, { ...before, 'settings.registrationDeadline': deadline }, '07-15')[0]).toContain(word)
})
