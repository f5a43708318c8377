import { render, tap, type } from '../../../test/render'
import { DecisionFoot } from './decision-foot'
import type { Decision, OpenRecord } from './open-record'
import type { Decide } from './use-review-queue'

const act = { approve: jest.fn(async () => {}), reject: jest.fn(async () => {}), refer: jest.fn(async () => {}) }
const decision: Decision = { approves: ['approve'], approveLabel: '通过', rejectLabel: '退回', approved: '已通过', rejected: '已退回', reasons: [], approve: act.approve, reject: act.reject }
const why = { message: '协议已变化', next: '请刷新' }
const run = async (record: OpenRecord, decide: Decide): Promise<boolean> => { await decide(record.id, record.version); return true }

function foot(actions: OpenRecord['actions'], more: Partial<Decision> = {}): HTMLElement {
  const record: OpenRecord = { id: 'a', version: 4, status: { key: 'in_review', label: '', tone: 'wait' }, actions, view: null, decision: { ...decision, ...more } }
  return render(<DecisionFoot record={record} decide={{ run, busy: false, error: undefined, clear: () => {} }} loading={false} />)
}
const buttons = (place: HTMLElement) => [...place.querySelectorAll('button')].map((one) => `${one.textContent}${one.getAttribute('aria-disabled') ? ' off' : ''}`)

beforeEach(() => { Object.values(act).forEach((one) => one.mockClear()) })

it('R-REC-1 sends 院系意见 as it stands with the approval', () => {
  const place = foot([{ key: 'approve', label: '' }, { key: 'reject', label: '' }], { opinion: { label: '院系意见', start: '同意推荐。', limit: 200, templates: [] } })
  type(place, '院系意见', '品学兼优，同意推荐。')
  tap(place, '通过')
  expect(act.approve).toHaveBeenCalledWith(4, '品学兼优，同意推荐。')
})

it('R-REC-1 approves no form without 院系意见', () => {
  const place = foot([{ key: 'approve', label: '' }, { key: 'reject', label: '' }], { opinion: { label: '院系意见', start: '', limit: 200, templates: [] } })
  expect(buttons(place)).toEqual(['退回…', '通过 off'])
})

it('R-TERM-2 offers no approval while it is mediated, but to ask one side again', () => {
  const place = foot([{ key: 'reject', label: '' }], { refer: { label: '转请单位重新考虑', said: '', reasons: ['请当面协商'], act: act.refer } })
  expect(buttons(place)).toEqual(['退回…', '转请单位重新考虑…'])
  tap(place, '转请单位重新考虑…')
  tap(place, '请当面协商')
  tap(place, '确认转请单位重新考虑')
  expect(act.refer).toHaveBeenCalledWith(4, '请当面协商')
})

it('still rejects what cannot be approved any more', () => {
  expect(buttons(foot([{ key: 'approve', label: '', why }, { key: 'reject', label: '' }]))).toEqual(['退回…', '通过 off'])
})
