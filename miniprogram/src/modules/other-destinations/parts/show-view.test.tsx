import { goodValues } from '@shared/other-destinations/good-values'
import { render } from '../../../../test/render'
import type { OtherDestination } from './other-destination'
import { ShowView } from './show-view'

const values = goodValues('labour_contract')
const pending = (draft: Partial<OtherDestination['draft']>): OtherDestination => ({
  kind: 'other', status: { key: 'pending', label: '待审核', tone: 'wait', turn: 'school' }, version: 2, revision: 3, active: true,
  student: { id: 's', name: '张雨桐', studentNo: '1', school: '', college: '', major: '' }, draft: { branch: 'labour_contract', values, proofs: [], ...draft },
  content: { branch: 'labour_contract', label: '签劳动合同形式就业', code: '11', values, fields: [], proofs: [] }, problems: [], deadline: '2026-08-31T15:59:59.000Z',
  differences: [], canCorrect: false, actions: [{ key: 'submit', label: '保存并送审' }], history: [],
})
const open = (draft: Partial<OtherDestination['draft']>) => render(<ShowView record={pending(draft)} reload={() => undefined} submitted />).textContent ?? ''
const said = (text: string) => ['已提交学校审核', '有未送审的修改', '点【继续修改】'].filter((one) => text.includes(one))
const savedAt = '2026-06-01T01:00:00.000Z'

it('R-OTH-2 says that what was changed after it was submitted is not sent', () => {
  expect(said(open({ savedAt, values: { ...values, position: '改过的岗位' } }))).toEqual(['有未送审的修改', '点【继续修改】'])
})

it('R-OTH-2 says nothing of it when the school has what is filled in', () => {
  expect([said(open({})), said(open({ savedAt }))]).toEqual([['已提交学校审核'], ['已提交学校审核']])
})
