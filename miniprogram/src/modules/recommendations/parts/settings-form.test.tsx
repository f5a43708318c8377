import { act } from 'react'
import { render, tap, type as typeInto } from '../../../../test/render'
import { SettingsForm } from './settings-form'
import type { Settings } from './wishes'

type Input = { body?: object } | undefined
const mockServer = jest.fn<Promise<object>, [key: string, input: Input]>()
jest.mock('@/api/call', () => ({ call: (key: string, input: Input) => mockServer(key, input) }))
const saved = jest.fn()
beforeEach(() => { mockServer.mockReset(); mockServer.mockResolvedValue({}); saved.mockReset() })

const settings: Settings = { cities: [], industries: [], categories: ['c01'], unitNatures: [], kinds: [], enabled: true, basis: { degree: '本科', major: '软件工程', majorClass: '计算机类' }, updating: false, matches: 12, more: false }
const settle = () => act(async () => { await Promise.resolve() })
const open = (over: Partial<Settings> = {}) => render(<SettingsForm settings={{ ...settings, ...over }} onSaved={saved} />)

it('R-PUSH-1 says how many jobs fit, and what the school verified', () => {
  const { textContent } = open()
  expect([textContent?.includes('现在有 12 个职位符合'), textContent?.includes('软件工程（计算机类）')]).toEqual([true, true])
})

it('R-PUSH-1 changes nothing before it is saved', async () => {
  const place = open()
  tap(place, '软件开发 ×')
  typeInto(place, '最低月薪（元）', '6000')
  expect([mockServer.mock.calls.length, place.textContent?.includes('改动还没有保存')]).toEqual([0, true])
  tap(place, '保存')
  await settle()
  expect(place.textContent).not.toContain('改动还没有保存')
  expect(mockServer).toHaveBeenCalledWith('PUT /api/recommendations/preferences', { body: { cities: [], industries: [], categories: [], unitNatures: [], kinds: [], minSalaryFen: 600_000, enabled: true } })
  expect(saved).toHaveBeenCalledTimes(1)
})

it('R-PUSH-1 sends no salary that is none', () => {
  const place = open()
  typeInto(place, '最低月薪（元）', '100')
  tap(place, '保存')
  expect([place.textContent?.includes('请填写 500–200000 之间的整数'), mockServer.mock.calls.length]).toEqual([true, 0])
})

it('R-PUSH-2 says when pushes come', () => {
  expect(open().textContent).toContain('每天最多一次，最多 5 个职位；22:00 到次日 8:00 不打扰')
})
