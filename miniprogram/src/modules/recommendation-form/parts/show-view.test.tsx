import { render } from '../../../../test/render'
import type { RecommendationForm } from './recommendation-form'
import { ShowView } from './show-view'

const form = (over: Partial<RecommendationForm>): RecommendationForm => ({
  id: 'r', status: { key: 'draft', label: '未提交', tone: 'off', turn: 'student' }, version: 1, revision: 1, student: { id: 's', name: '张雨桐', studentNo: '1', school: '', college: '', major: '' }, profile: [],
  texts: { selfEvaluation: '', awards: '', practice: '', positions: '', talents: '' }, missing: [], printable: false, differences: [], actions: [{ key: 'submit', label: '保存并送审' }], history: [],
  whyNotPrintable: { error: 'form_not_approved', message: '推荐表审核通过后才能打印和下载', next: '请等待学校审核' }, ...over,
})
const open = (over: Partial<RecommendationForm>) => render(<ShowView form={form(over)} reload={() => undefined} submitted={false} />).textContent ?? ''
const said = (text: string) => ['请先填写并送审', '请等待学校审核', '预览打印效果'].filter((one) => text.includes(one))

it('R-REC-2 says to hand the form in first, and to wait only after that', () => {
  const pending = { key: 'pending', label: '待审核', tone: 'wait', turn: 'school' } as const
  expect([said(open({})), said(open({ status: pending, submittedAt: '2026-06-01T01:00:00.000Z' }))]).toEqual([['请先填写并送审'], ['请等待学校审核', '预览打印效果']])
})
