import { whatNow, type ProgressStep } from './what-now'

const step = (over: Partial<ProgressStep>): ProgressStep => ({ key: 'source_info', label: '生源信息', state: 'now', status: '未确认', ...over })
const invitation = (id: string) => ({ id, employer: '哈尔滨示范软件有限公司', position: 'Java 开发工程师', validUntil: '2026-11-24T10:00:00.000Z' })
const none = { openInvitations: [], steps: [] }

it('R-DST-1 names the student’s turn with its one action', () => {
  expect(whatNow({ ...none, current: step({ turn: 'student', next: '请核对' }) })).toMatchObject({ title: '轮到你：生源信息 · 未确认', note: '请核对', action: '核对生源信息', tone: 'mine' })
})

it('R-DST-1 says who is waited for', () => {
  expect(whatNow({ ...none, current: step({ turn: 'reviewer', status: '待审核' }) })).toMatchObject({ title: '等待学校：生源信息 · 待审核', tone: 'theirs' })
})

it('R-DST-1 leads to the ways of signing while no employer has written', () => {
  const signing = step({ key: 'signing', label: '签约', turn: 'employer', status: '尚未签约', path: 'pages/sign/index' })
  expect(whatNow({ ...none, current: signing })).toMatchObject({ action: '去签约', tone: 'theirs' })
})

it('R-DST-1 counts the invitations that wait', () => {
  const signing = step({ key: 'signing', label: '签约', turn: 'student', status: '待应约' })
  expect(whatNow({ steps: [], current: signing, openInvitations: [invitation('1')] })).toMatchObject({ title: '轮到你：回复 1 份签约邀请', action: '查看邀请函' })
  expect(whatNow({ steps: [], current: signing, openInvitations: [invitation('1'), invitation('2')] })).toMatchObject({ action: '查看全部邀请' })
})

it('R-DST-1 puts an agreement that waits for the student before the invitations', () => {
  const signing = step({ key: 'signing', label: '签约', turn: 'student', status: '单位重新发出', path: 'modules/signing/pages/agreement/index?id=1' })
  expect(whatNow({ steps: [], current: signing, openInvitations: [invitation('1')] })).toMatchObject({ title: '轮到你：签约 · 单位重新发出', action: '查看并确认' })
})

it('R-DST-1 tells a finished matter from one that rests', () => {
  expect(whatNow({ ...none, steps: [step({ state: 'done' }), step({ state: 'later' })] }).tone).toBe('done')
  expect(whatNow({ ...none, steps: [step({ state: 'done' }), step({ state: 'todo' })] }).tone).toBe('theirs')
})

it('R-DST-1 leads to a termination that waits for the student', () => {
  const termination = step({ key: 'termination', label: '解约', turn: 'student', status: '待学生同意' })
  expect(whatNow({ ...none, current: termination })).toMatchObject({ title: '轮到你：解约 · 待学生同意', action: '查看并处理' })
})

it('R-DST-1 calls a registered destination settled, whether or not there is a recommendation form', () => {
  const steps = [step({ key: 'recommendation_form', state: 'todo' }), step({ key: 'destination', state: 'done' })]
  expect(whatNow({ ...none, steps })).toMatchObject({ title: '毕业去向已登记', tone: 'done' })
})
