import { type Types } from 'mongoose'
import { readPdf } from '../../../test/read-pdf'
import { startTestApp, type TestApp } from '../../../test/test-app'
import { verifyChain } from '../../db/verify-chain'
import { WaitingItem } from '../../db/waiting-item'
import { Outbox } from '../../outbox/model'
import { buildAccount } from '../accounts/factory'
import { getAnyDestination } from '../destinations/actions/get-any-destination'
import { buildAgreement } from '../destinations/factory'
import { OnlineAgreement } from '../destinations/online-agreement-model'
import { Employer } from '../employers/model'
import { buildOfflineAgreement } from '../offline-agreements/factory'
import { School } from '../schools/school-model'
import { buildInvitation } from '../signing/factory'
import { buildUpload } from '../uploads/factory'
import { buildTermination, readTermination } from './factory'
import { Termination } from './model'

let app: TestApp
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())

type Row = { _id: unknown }
const reason = '另有安排，已与对方沟通'
const start = (token: string, row: Row, more: object = {}) => app.call('POST', '/api/terminations', { token, body: { destinationId: String(row._id), reason, ...more } })
const read = (token: string, row: Row) => app.call('GET', `/api/terminations/${String(row._id)}`, { token })
const post = (token: string, row: Row, action: string, body: object) => app.call('POST', `/api/terminations/${String(row._id)}/${action}`, { token, body })
const current = (token: string) => app.call('GET', '/api/terminations/current', { token })
const textOf = async (bytes: Buffer) => (await readPdf(bytes)).map((page) => page.text).join('')
const activeOf = async (row: Row) => (await getAnyDestination(String(row._id)))?.active
const told = async (accountId: Types.ObjectId) => (await Outbox.find({ accountId, kind: 'termination' }).sort({ _id: 1 })).map((one) => one.notice.data.result)

describe('asking for a termination', () => {
  it.each(['student', 'employer'] as const)('R-TERM-1 an online agreement is ended on request of the %s with a reason only; the other side is asked and told', async (side) => {
    const agreement = await buildAgreement({ state: 'inForce' })
    const other = side === 'student' ? agreement.employer : agreement.student
    const answer = await start(agreement[side].token, agreement.row)
    expect(answer).toMatchObject({ status: 200, body: { startedBy: side, status: { turn: other.role }, reason } })
    expect(await told(other._id)).toEqual(['待你答复'])
  })

  it('R-TERM-1 lists the current destination with what ending it means', async () => {
    const { row, student } = await buildAgreement({ state: 'inForce' })
    expect((await current(student.token)).body).toMatchObject({ destination: { kind: 'online', kindLabel: '线上签约', title: row.employerName, number: row.number }, needsProof: false, needsReasonKind: false, used: 0 })
  })

  it('R-TERM-1 says so when there is nothing to end', async () => {
    const student = await buildAccount('student')
    expect((await current(student.token)).body).toEqual({ needsProof: false, needsReasonKind: false, consequences: [], used: 0 })
  })

  it('R-TERM-1 refuses an agreement that the school has not approved, and says why beforehand', async () => {
    const { row, student } = await buildAgreement()
    expect((await current(student.token)).body).toMatchObject({ whyNot: { error: 'destination_not_terminable' } })
    expect(await start(student.token, row)).toMatchObject({ status: 409, body: { error: 'destination_not_terminable' } })
  })

  it('R-TERM-3 refuses a second open request, whoever asks', async () => {
    const { agreement, student, employer } = await buildTermination()
    expect(await start(student.token, agreement)).toMatchObject({ status: 409, body: { error: 'termination_open' } })
    expect(await start(employer.token, agreement)).toMatchObject({ status: 409, body: { error: 'termination_open' } })
  })

  it('R-TERM-3 lets one of two simultaneous requests through', async () => {
    const { row, student, employer } = await buildAgreement({ state: 'inForce' })
    const answers = await Promise.all([start(student.token, row), start(employer.token, row)])
    expect(answers.map((one) => one.status).sort()).toEqual([200, 409])
    expect(await Termination.countDocuments({ destinationId: row._id })).toBe(1)
  })

  it('R-TERM-1 keeps to the school’s limit of terminations', async () => {
    const { row, student } = await buildTermination({ state: 'approved' })
    await School.updateOne({ _id: row.schoolId }, { 'settings.maxTerminations': 1 })
    const again = await buildAgreement({ state: 'inForce', student })
    expect(await start(student.token, again.row)).toMatchObject({ status: 409, body: { error: 'termination_limit_reached' } })
  })

  it('R-TERM-1 is nothing to strangers: another student, another employer, another school', async () => {
    const { agreement, row } = await buildTermination()
    const [student, employer, reviewer] = [await buildAccount('student'), await buildAccount('employer'), await buildAccount('reviewer')]
    expect([(await start(student.token, agreement)).status, (await start(employer.token, agreement)).status]).toEqual([404, 404])
    expect(await Promise.all([student, employer, reviewer].map(async ({ token }) => (await read(token, row)).status))).toEqual([404, 404, 404])
  })

  it('R-TERM-1 refuses an employer that the platform no longer approves', async () => {
    const { row, employer } = await buildAgreement({ state: 'inForce' })
    await Employer.updateOne({ _id: row.employerId }, { approved: false })
    expect(await start(employer.token, row)).toMatchObject({ status: 403, body: { error: 'employer_not_approved' } })
  })
})

describe('both sides', () => {
  it('R-TERM-1 cannot be decided by the school before the other side agreed', async () => {
    const { row, reviewer } = await buildTermination()
    expect(await post(reviewer.token, row, 'approve', { version: 1 })).toMatchObject({ status: 409, body: { error: 'illegal_transition' } })
  })

  it('R-TERM-1 cannot be agreed to by the side that asked', async () => {
    const { row, student } = await buildTermination()
    expect(await post(student.token, row, 'agree', { version: 1 })).toMatchObject({ status: 409 })
    expect((await readTermination(row._id.toString())).status).toBe('awaiting_employer')
  })

  it('R-TERM-1 goes to the school when the other side agrees, and waits on its desk', async () => {
    const { row, employer, student } = await buildTermination()
    expect((await post(employer.token, row, 'agree', { version: 1 })).body).toMatchObject({ status: { key: 'in_review', turn: 'reviewer' } })
    expect(await WaitingItem.findById(row._id).lean()).toMatchObject({ kind: 'termination', version: 2, summary: row.title })
    expect(await told(student._id)).toEqual(['双方同意'])
  })

  it('R-TERM-2 shows both sides’ reasons and consents with their times', async () => {
    const { row, reviewer } = await buildTermination({ state: 'agreed' })
    const { statements } = (await read(reviewer.token, row)).body as { statements: { party: string; what: string; text?: string; at: string }[] }
    expect(statements.map(({ party, what, text }) => [party, what, text])).toEqual([['student', '发起申请', '家庭原因，需要回到生源地工作'], ['employer', '同意解约', '同意']])
    expect(statements.every(({ at }) => !Number.isNaN(Date.parse(at)))).toBe(true)
  })

  it('R-TERM-2 a refusal is a state: ask again, and the other side may change its mind', async () => {
    const { row, student, employer } = await buildTermination({ state: 'refused' })
    const { body } = await read(student.token, row)
    expect((body.actions as { key: string }[]).map(({ key }) => key).sort()).toEqual(['askEmployerAgain', 'askSchool', 'withdraw'])
    expect((await post(student.token, row, 'ask-again', { version: 2, reason: '愿意承担违约金' })).body).toMatchObject({ status: { key: 'awaiting_employer' } })
    expect((await post(employer.token, row, 'agree', { version: 3 })).body).toMatchObject({ status: { key: 'in_review' } })
  })

  it('R-TERM-2 the school mediates: it refers to the other side, and cannot end what one side holds to', async () => {
    const { row, reviewer, employer } = await buildTermination({ state: 'mediation' })
    expect((await post(reviewer.token, row, 'approve', { version: 3 })).status).toBe(409)
    expect((await post(reviewer.token, row, 'refer', { version: 3, reason: '学生家中确有困难，请再考虑' })).body).toMatchObject({ status: { key: 'awaiting_employer' } })
    expect((await told(employer._id)).at(-1)).toBe('学校协调')
  })

  it.each(['asked', 'refused', 'mediation', 'agreed'] as const)('R-TERM-2 may be withdrawn when %s by the side that asked, by nobody else', async (state) => {
    const { row, agreement, student, employer } = await buildTermination({ state })
    expect(await post(employer.token, row, 'withdraw', { version: row.version })).toMatchObject({ status: 409, body: { error: 'termination_not_yours' } })
    expect((await post(student.token, row, 'withdraw', { version: row.version })).body).toMatchObject({ status: { key: 'withdrawn' } })
    expect(await activeOf(agreement)).toBe(true)
  })

  it('R-TERM-2 cannot be withdrawn once the school decided', async () => {
    const { row, student } = await buildTermination({ state: 'rejected' })
    expect(await post(student.token, row, 'withdraw', { version: row.version })).toMatchObject({ status: 409, body: { error: 'illegal_transition' } })
  })
})

describe('the decision', () => {
  it('R-TERM-3 leaves the destination active while the request waits', async () => {
    const { agreement, student } = await buildTermination({ state: 'agreed' })
    const { row } = await buildInvitation({ student })
    expect(await activeOf(agreement)).toBe(true)
    expect(await app.call('POST', `/api/signing/invitations/${row._id.toString()}/consent`, { token: student.token, body: { version: 1 } })).toMatchObject({ status: 409, body: { error: 'destination_active' } })
  })

  it('R-TERM-3 approval ends the agreement in the same step, tells both, and the student may sign again', async () => {
    const { row, agreement, reviewer, student, employer } = await buildTermination({ state: 'agreed' })
    expect((await post(reviewer.token, row, 'approve', { version: 2 })).body).toMatchObject({ status: { label: '已解除' }, destination: { status: { key: 'terminated' } } })
    expect([await activeOf(agreement), (await told(student._id)).at(-1), (await told(employer._id)).at(-1)]).toEqual([false, '已解除', '已解除'])
    expect((await buildAgreement({ student })).row.active).toBe(true)
  })

  it('R-TERM-3 serves the PDF with 已解除, and keeps the original', async () => {
    const { agreement, row, reviewer, student } = await buildTermination({ state: 'agreed' })
    const file = () => app.call('GET', `/api/destinations/${agreement._id.toString()}/original`, { token: student.token })
    const original = (await file()).bytes
    await post(reviewer.token, row, 'approve', { version: 2 })
    expect((await textOf((await file()).bytes)).startsWith('已解除')).toBe(true)
    const documents = (await getAnyDestination(agreement._id))?.documents ?? []
    expect(documents.map(({ state }) => state)).toEqual(['in_force', 'terminated'])
    expect((await textOf(original)).startsWith('已生效')).toBe(true)
  })

  it('R-TERM-2 a rejection leaves the agreement in force, with the reason, and another request may follow', async () => {
    const { row, agreement, student } = await buildTermination({ state: 'rejected' })
    expect((await read(student.token, row)).body).toMatchObject({ status: { key: 'rejected' }, decisionReason: '请先与单位谈妥违约金' })
    expect([await activeOf(agreement), (await start(student.token, agreement)).status]).toEqual([true, 200])
  })

  it('R-TERM-3 of two decisions at once exactly one counts', async () => {
    const { row, agreement, reviewer } = await buildTermination({ state: 'agreed' })
    const answers = await Promise.all([post(reviewer.token, row, 'approve', { version: 2 }), post(reviewer.token, row, 'reject', { version: 2, reason: '材料不足' })])
    expect(answers.map((one) => one.status).sort()).toEqual([200, 409])
    const { status } = await readTermination(row._id.toString())
    expect(await activeOf(agreement)).toBe(status === 'rejected')
  })

  it('R-TERM-3 ends what was asked to end, not what became of it', async () => {
    const { row, agreement, reviewer } = await buildTermination({ state: 'agreed' })
    await OnlineAgreement.updateOne({ _id: agreement._id }, { $inc: { version: 1 } })
    expect(await post(reviewer.token, row, 'approve', { version: 2 })).toMatchObject({ status: 409, body: { error: 'destination_not_terminable' } })
  })

  it('R-TERM-3 of a request and the school’s rejection of the paper at once, one counts', async () => {
    for (let round = 0; round < 6; round++) {
      const { row, student, reviewer } = await buildOfflineAgreement({ state: 'in_review' })
      const proofs = [(await buildUpload({ student, purpose: 'proof' }))._id.toString()]
      const reject = app.call('POST', `/api/offline-agreements/${row._id.toString()}/reject`, { token: reviewer.token, body: { version: row.version, reason: '盖章不清楚' } })
      await Promise.all([reject, start(student.token, row, { reasonKind: 'personal', proofs })])
      const open = await Termination.countDocuments({ destinationId: row._id, active: true })
      expect(open).toBe((await getAnyDestination(row._id))?.status === 'rejected' ? 0 : 1)
    }
  })

  it('R-TERM-2 refuses a decision on an old version', async () => {
    const { row, reviewer } = await buildTermination({ state: 'agreed' })
    expect(await post(reviewer.token, row, 'approve', { version: 1 })).toMatchObject({ status: 409, body: { error: 'stale_version' } })
  })

  it('R-DST-3 chains the steps of request and agreement', async () => {
    const { row, agreement } = await buildTermination({ state: 'approved' })
    const destination = await getAnyDestination(agreement._id)
    expect(await verifyChain('termination', row)).toBeUndefined()
    expect(destination && await verifyChain('online-agreement', destination)).toBeUndefined()
  })
})
