import { startTestApp, type TestApp } from '../../../test/test-app'
import { buildAccount } from '../accounts/factory'
import { buildInvitation } from '../signing/factory'
import { buildOfflineAgreement } from '../offline-agreements/factory'
import { buildTermination } from '../terminations/factory'
import { buildAgreement } from './factory'

let app: TestApp
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())

type Steps = { key: string; state: string; turn?: string; path?: string }[]
const progress = async (token: string) => {
  const { body } = await app.call('GET', '/api/progress', { token })
  return { body, steps: Object.fromEntries((body.steps as Steps).map((step) => [step.key, step])) }
}

describe('我的办理进度', () => {
  it('R-DST-1 begins with the source information, the student’s turn, until the school’s deadline', async () => {
    const { body } = await progress((await buildAccount('student')).token)
    expect(body).toMatchObject({ deadline: '2026-08-31T15:59:59.999Z', current: { key: 'source_info', state: 'now', turn: 'student', status: '未确认' }, openInvitations: [] })
    expect((body.steps as Steps).map((step) => [step.key, step.state])).toEqual([['source_info', 'now'], ['recommendation_form', 'todo'], ['signing', 'now'], ['termination', 'later'], ['destination', 'todo']])
  })

  it('R-DST-1 lists open invitations and leads to the next to expire', async () => {
    const { student } = await buildInvitation({ validityDays: 9 })
    const { row } = await buildInvitation({ student, validityDays: 2 })
    await buildInvitation({ student, state: 'overdue' })
    const { body, steps } = await progress(student.token)
    expect(body.openInvitations).toHaveLength(2)
    expect(steps.signing).toMatchObject({ state: 'now', turn: 'student', path: `modules/signing/pages/invitation/index?id=${row._id.toString()}` })
  })

  it.each([
    ['inReview', { state: 'done' }, { state: 'now', turn: 'reviewer' }],
    ['amended', { state: 'now', turn: 'student' }, { state: 'todo' }],
    ['inForce', { state: 'done' }, { state: 'done' }],
    ['rejected', { state: 'problem', turn: 'employer' }, { state: 'todo' }],
    ['reoffered', { state: 'now', turn: 'student' }, { state: 'todo' }],
    ['refused', { state: 'now', turn: 'employer' }, { state: 'todo' }],
  ] as const)('R-DST-1 shows an agreement that is %s', async (state, signing, destination) => {
    const { student, row } = await buildAgreement({ state })
    const { steps } = await progress(student.token)
    expect(steps).toMatchObject({ signing, destination })
    if (state !== 'refused') expect(steps.signing?.path).toContain(row._id.toString())
  })

  it('R-DST-1 counts no invitation as waiting that can only be viewed', async () => {
    const { student } = await buildAgreement({ state: 'inReview' })
    await buildInvitation({ student })
    expect((await progress(student.token)).body.openInvitations).toEqual([])
  })

  it('R-DST-1 puts a re-offered agreement before another invitation, and an invitation’s own end as its deadline', async () => {
    const { student, row } = await buildAgreement({ state: 'reoffered' })
    const other = await buildInvitation({ student })
    expect((await progress(student.token)).steps.signing?.path).toContain(row._id.toString())
    const alone = await buildInvitation()
    expect((await progress(alone.student.token)).steps.signing).toMatchObject({ deadline: alone.row.validUntil.toISOString() })
    expect(other.row.status).toBe('open')
  })

  it('R-DST-1 shows the active agreement, not a newer ended one', async () => {
    const { student } = await buildAgreement({ state: 'rejected' })
    const { row } = await buildAgreement({ student, state: 'inForce' })
    expect((await progress(student.token)).steps.destination).toMatchObject({ state: 'done', path: expect.stringContaining(row._id.toString()) })
  })

  it.each([
    ['in_review', { state: 'now', turn: 'reviewer', status: '待学校审核' }, '学校审核通过后自动登记'],
    ['awaiting_upload', { state: 'now', turn: 'student' }, '上传盖章的协议书并经学校审核后自动登记'],
  ] as const)('R-DST-1 says once who is waited for, on paper that is %s', async (state, signing, next) => {
    const { student } = await buildOfflineAgreement({ state })
    expect((await progress(student.token)).steps).toMatchObject({ signing, destination: { state: 'todo', status: '未登记', next } })
  })

  it.each([
    ['asked', 'employer', '单位申请解约，请同意或不同意'],
    ['refused', 'student', '单位不同意：可再次申请、请学校协调或撤回'],
    ['mediation', 'student', '等待学校协调'],
  ] as const)('R-TERM-2 says what a termination %s by the %s waits for', async (state, startedBy, next) => {
    const { student } = await buildTermination({ state, startedBy })
    expect((await progress(student.token)).steps.termination).toMatchObject({ state: 'now', next })
  })
})
