import { signEntries } from './sign-entries'

type Steps = Parameters<typeof signEntries>[0]['steps']
const step = (over: Partial<Steps[number]> & Pick<Steps[number], 'key'>): Steps[number] => ({ label: '', state: 'todo', status: '', ...over })
const steps: Steps = [step({ key: 'source_info', status: '审核通过', state: 'done' }), step({ key: 'recommendation_form', status: '未提交' }), step({ key: 'signing' }), step({ key: 'termination', state: 'later', status: '没有申请' }), step({ key: 'destination' })]
const progress = { steps, openInvitations: [], serverNow: '2026-06-01T00:00:00.000Z' }
const held = { id: 'd', kind: 'offline' as const, kindLabel: '线下签约', title: '示范软件', note: '', status: { key: 'in_force', label: '已生效', tone: 'ok' as const }, active: true, since: '2026-06-01T00:00:00.000Z', path: '' }
const entry = (key: string, ...args: Parameters<typeof signEntries>) => signEntries(...args).find((one) => one.key === key)

it('R-DST-2 opens all three ways to whoever has no destination', () => {
  expect(signEntries(progress, undefined).filter((one) => one.barred).map((one) => one.key)).toEqual(['termination'])
})

it('R-DST-2 says why the other ways are closed once one was taken', () => {
  expect(entry('other', progress, held)).toMatchObject({ barred: true, note: expect.stringContaining('已有去向（线下签约）') })
  expect(entry('offline', progress, held)).toMatchObject({ barred: false, tag: { label: '已生效' } })
})

it('R-DST-2 says after the deadline that nothing can be registered', () => {
  const why = { error: 'registration_closed', message: '本届去向登记已经截止', next: '请联系学校' }
  const closed = { ...progress, steps: steps.map((one) => (one.key === 'destination' ? { ...one, why } : one)) }
  expect(entry('other', closed, undefined)).toMatchObject({ barred: true, note: '本届去向登记已经截止，请联系学校' })
})

it('R-TERM-1 leads to the request under way', () => {
  const open = { ...progress, steps: steps.map((one) => (one.key === 'termination' ? { ...one, state: 'now' as const, status: '待单位同意', next: '等待单位', path: 'modules/terminations/pages/show/index?id=t' } : one)) }
  expect(entry('termination', open, held)).toMatchObject({ path: 'modules/terminations/pages/show/index?id=t', tag: { label: '待单位同意' } })
})
