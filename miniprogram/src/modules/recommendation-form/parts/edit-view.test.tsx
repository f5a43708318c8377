import { render, tap, type as typeInto } from '../../../../test/render'
import { EditView } from './edit-view'
import type { RecommendationForm } from './recommendation-form'

jest.mock('@/api/call', () => ({ call: () => Promise.resolve({ revision: 1, savedAt: '2026-06-01T01:00:00.000Z' }) }))

let students = 0
const form = (over: Partial<RecommendationForm> = {}): RecommendationForm => ({
  status: { key: 'draft', label: '未提交', tone: 'off', turn: 'student' }, version: 1, revision: 0, student: { id: `r${++students}`, name: '张雨桐', studentNo: '1', school: '', college: '', major: '' }, profile: [],
  texts: { selfEvaluation: '', awards: '', practice: '', positions: '', talents: '' }, missing: [], printable: false, differences: [], actions: [{ key: 'submit', label: '保存并送审' }], history: [], ...over,
})
const open = (over?: Partial<RecommendationForm>) => render(<EditView form={form(over)} reload={() => undefined} />)
const counts = (place: HTMLElement) => [...place.querySelectorAll('.section-count')].map((one) => one.textContent)

it('R-REC-1 counts while typing, against the limit of each section', () => {
  const place = open()
  typeInto(place, '自我鉴定', '学习认真')
  typeInto(place, '担任职务', '班长')
  expect(counts(place)).toEqual(['4/500', '0/300', '0/300', '2/100', '0/100'])
})

it('R-REC-1 lists what is missing instead of sending', () => {
  const place = open()
  tap(place, '保存并送审')
  const sheet = place.querySelector('.ui-sheet-panel')?.textContent
  expect([sheet?.includes('请填写自我鉴定'), sheet?.includes('请上传证件照')]).toEqual([true, true])
})

it('R-REC-1 says that the source information comes first, and leads there', () => {
  const why = { error: 'source_info_not_submitted', message: '请先提交生源信息', next: '送审后才能申请' }
  const place = open({ actions: [{ key: 'submit', label: '保存并送审', why }] })
  expect([place.querySelector('.ui-page-foot')?.textContent?.includes('请先提交生源信息'), place.textContent?.includes('先提交生源信息')]).toEqual([true, true])
})

it('R-REC-1 says at the section how much is too much, and sends nothing of it', () => {
  const place = open()
  typeInto(place, '担任职务', '字'.repeat(103))
  expect([counts(place)[3], place.textContent?.includes('请删减 3 字')]).toEqual(['103/100，超出 3 字', true])
})
