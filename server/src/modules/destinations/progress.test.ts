import { startTestApp, type TestApp } from '../../../test/test-app'
import { buildAccount } from '../accounts/factory'
import { buildInvitation } from '../signing/factory'
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
})
