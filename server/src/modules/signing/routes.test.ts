import { startTestApp, type TestApp } from '../../../test/test-app'
import { useTestClock } from '../../../test/use-test-clock'
import { History } from '../../db/history'
import { verifyChain } from '../../db/verify-chain'
import { Outbox } from '../../outbox/model'
import { buildAccount, buildSession } from '../accounts/factory'
import { type AccountRow } from '../accounts/model'
import { buildAgreement } from '../destinations/factory'
import { OnlineAgreement } from '../destinations/online-agreement-model'
import { Message } from '../messages/model'
import { getStudent } from '../schools/actions/get-student'
import { expireOverdueInvitations } from './actions/expire-overdue-invitations'
import { makeStudentHandle } from './actions/make-student-handle'
import { buildInvitation, sampleTerms } from './factory'
import { SigningInvitation } from './model'

const day = 86_400_000
let app: TestApp
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())
const time = useTestClock()

const post = (token: string, id: unknown, action: string, body: unknown) => app.call('POST', `/api/signing/invitations/${String(id)}/${action}`, { token, body })
const read = (token: string, id: unknown) => app.call('GET', `/api/signing/invitations/${String(id)}`, { token })
const invite = (employer: AccountRow & { token: string }, student: AccountRow, more: object = {}) => app.call('POST', '/api/signing/invitations', {
  token: employer.token, body: { studentHandle: makeStudentHandle(String(employer.employerId), String(student.studentId)), terms: sampleTerms, ...more },
})

describe('inviting', () => {
  it('R-SIGN-1 refuses pay in probation below what the law allows', async () => {
    const [employer, student] = [await buildAccount('employer'), await buildAccount('student')]
    const { status, body } = await invite(employer, student, { terms: { ...sampleTerms, salaryFen: 1_000_000, probationSalaryFen: 799_999 } })
    expect([status, body.details]).toEqual([400, { fields: { 'terms.probationSalaryFen': expect.stringContaining('80%') } }])
  })

  it('R-SIGN-1 carries every term and takes the validity from the school when none is given', async () => {
    const [student, employer] = [await buildAccount('student'), await buildAccount('employer')]
    const { status, body } = await invite(employer, student)
    expect(status).toBe(200)
    expect(body).toMatchObject({ terms: sampleTerms, status: { key: 'open', label: '待应约' }, validUntil: new Date(time.now.getTime() + 5 * day).toISOString() })
  })

  it('R-SIGN-1 refuses a validity beyond 30 days and a term that is not known, storing nothing', async () => {
    const [student, employer] = [await buildAccount('student'), await buildAccount('employer')]
    expect((await invite(employer, student, { validityDays: 31 })).body.error).toBe('validation_failed')
    expect((await invite(employer, student, { terms: { ...sampleTerms, bonus: 1 } })).body.error).toBe('unknown_field')
    expect(await SigningInvitation.countDocuments({ studentId: student.studentId })).toBe(0)
  })

  it('R-SIGN-2 lets an employer invite a student who has signed', async () => {
    const { student } = await buildAgreement({ state: 'inForce' })
    expect((await invite(await buildAccount('employer'), student)).status).toBe(200)
  })

  it('R-SIGN-3 refuses a second open invitation of the same employer, writing nothing', async () => {
    const { student, employer } = await buildInvitation()
    const before = await Outbox.countDocuments()
    const { status, body } = await invite(employer, student)
    expect([status, body.error]).toEqual([409, 'invitation_open'])
    expect([await SigningInvitation.countDocuments({ studentId: student.studentId }), await Outbox.countDocuments()]).toEqual([1, before])
  })

  it('R-SIGN-3 lets one of two simultaneous invitations through', async () => {
    const [student, employer] = [await buildAccount('student'), await buildAccount('employer')]
    const answers = await Promise.all([1, 2].map(() => invite(employer, student)))
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409])
  })

  it.each(['declined', 'expired', 'withdrawn'] as const)('R-SIGN-3 lets the employer invite again after it was %s', async (state) => {
    const { student, employer } = await buildInvitation({ state })
    expect((await invite(employer, student)).status).toBe(200)
  })

  it('R-SIGN-3 R-SIGN-4 lets the employer invite again after expiry though no sweeper ran, and writes the expiry down', async () => {
    const { student, employer, row } = await buildInvitation({ state: 'overdue' })
    expect((await invite(employer, student)).status).toBe(200)
    expect((await History.find({ subjectId: row._id }).sort({ seq: 1 })).map((one) => [one.actorRole, one.action])).toEqual([['employer', 'create'], ['system', 'expire']])
  })

  it('R-SIGN-6 shows what differs from the advert and from the same employer’s invitation before', async () => {
    const { student, employer } = await buildInvitation({ state: 'declined' })
    time.pass(1)
    const { body } = await invite(employer, student, { terms: { ...sampleTerms, salaryFen: 900_050, acceptsHukou: false }, advert: { salaryFen: 1_000_000, position: '软件工程师' } })
    expect(body.advertDifferences).toEqual([
      { field: 'position', label: '岗位', before: '软件工程师', after: '软件工程师', changed: false },
      { field: 'salaryFen', label: '月薪', before: '10,000 元/月', after: '9,000.50 元/月', changed: true },
    ])
    const changed = (body.earlierDifferences as { changed: boolean; field: string; after: string }[]).filter((line) => line.changed)
    expect(changed.map((line) => [line.field, line.after])).toEqual([['salaryFen', '9,000.50 元/月'], ['acceptsHukou', '不接收']])
  })
})

describe('finding a student', () => {
  const find = async (change: Record<string, string>) => {
    const [student, employer] = [await buildAccount('student'), await buildAccount('employer')]
    const { fields } = await getStudent(student.studentId ?? '')
    const query = new URLSearchParams({ schoolId: String(student.schoolId), studentNo: fields.studentNo ?? '', name: fields.name ?? '', ...change })
    return app.call('GET', `/api/signing/students?${query.toString()}`, { token: employer.token })
  }

  it('R-SIGN-1 finds a student by school, number and name, without personal data', async () => {
    const { status, bytes } = await find({})
    expect(status).toBe(200)
    expect(bytes.toString()).not.toMatch(/identity|phone|address|11010519491231002X|13800002201/i)
  })

  it.each([['name', '张雨'], ['studentNo', '1'], ['schoolId', '0'.repeat(24)]])('R-SIGN-1 answers the same when the %s is %s', async (key, value) => {
    const { status, body } = await find({ [key]: value })
    expect([status, body.error, body.details]).toEqual([404, 'student_not_found', undefined])
  })

  it('R-SIGN-1 limits how often an employer may look', async () => {
    const { token } = await buildAccount('employer')
    const query = new URLSearchParams({ schoolId: '0'.repeat(24), studentNo: '1', name: '无' })
    let last = 404
    for (let i = 0; i < 70 && last === 404; i++) last = (await app.call('GET', `/api/signing/students?${query.toString()}`, { token })).status
    expect(last).toBe(429)
  })
})

describe('answering', () => {
  it('R-SIGN-4 refuses a late acceptance by the clock alone, though the invitation is still open in the database', async () => {
    const { row, student } = await buildInvitation({ state: 'consented', validityDays: 1 })
    time.pass(day)
    const token = await buildSession(student)
    expect((await post(token, row._id, 'accept', { version: 1 })).body.error).toBe('invitation_expired')
    expect((await SigningInvitation.findById(row._id))?.status).toBe('open')
    expect((await read(token, row._id)).body).toMatchObject({ status: { key: 'expired' }, actions: [{ key: 'consent', why: { error: 'invitation_expired' } }, { key: 'accept' }, { key: 'decline' }] })
  })

  it('R-SIGN-4 accepts one millisecond before the end', async () => {
    const { row, student } = await buildInvitation({ state: 'consented', validityDays: 1 })
    time.pass(day - 1)
    expect((await post(await buildSession(student), row._id, 'accept', { version: 1 })).status).toBe(200)
  })

  it.each(['consent', 'decline'])('R-SIGN-4 refuses a late %s', async (action) => {
    const { row, student } = await buildInvitation({ state: 'overdue' })
    expect((await post(student.token, row._id, action, action === 'decline' ? { version: 1, reason: '不合适' } : { version: 1 })).body.error).toBe('invitation_expired')
  })

  it('R-SIGN-4 has the sweeper tidy up overdue invitations only', async () => {
    const overdue = await buildInvitation({ state: 'overdue' })
    const open = await buildInvitation()
    expect(await expireOverdueInvitations(100)).toBeGreaterThan(0)
    expect((await SigningInvitation.findById(overdue.row._id))?.status).toBe('expired')
    expect((await SigningInvitation.findById(open.row._id))?.status).toBe('open')
  })

  it('R-SIGN-5 R-DST-2 lets a signed student view another invitation, not act on it, and says why', async () => {
    const { student } = await buildAgreement({ state: 'inForce' })
    const { row } = await buildInvitation({ student })
    const { status, body } = await read(student.token, row._id)
    expect(status).toBe(200)
    for (const action of body.actions as { why: object }[]) expect(action.why).toMatchObject({ error: 'destination_active', message: expect.any(String), next: expect.any(String) })
    for (const action of ['consent', 'accept']) expect((await post(student.token, row._id, action, { version: 1 })).body.error).toBe('destination_active')
    expect((await post(student.token, row._id, 'decline', { version: 1, reason: '已签约' })).body.error).toBe('destination_active')
  })

  it('R-SIGN-5 marks it in the list as not actionable', async () => {
    const { student } = await buildAgreement()
    await buildInvitation({ student })
    const { body } = await app.call('GET', '/api/signing/invitations?status=open', { token: student.token })
    expect(body.items).toMatchObject([{ actionable: false }])
  })

  it('R-SIGN-6 refuses to sign before the countdown is served, by the server’s clock', async () => {
    const { row, student } = await buildInvitation()
    const accept = async () => (await post(student.token, row._id, 'accept', { version: 1 })).body.error
    expect(await accept()).toBe('consent_countdown_not_served')
    const { body } = await post(student.token, row._id, 'consent', { version: 1 })
    expect(body).toEqual({ serverNow: time.now.toISOString(), readyAt: new Date(time.now.getTime() + 10_000).toISOString() })
    time.pass(9_999)
    expect(await accept()).toBe('consent_countdown_not_served')
    time.pass(1)
    expect(await accept()).toBeUndefined()
  })

  it('R-SIGN-6 binds the consent to the version read', async () => {
    const { row, student } = await buildInvitation()
    expect((await post(student.token, row._id, 'consent', { version: 2 })).body.error).toBe('stale_version')
  })

  it('R-SIGN-6 asks where archive and hukou go when the employer takes them not, and changes nothing meanwhile', async () => {
    const { row, student } = await buildInvitation({ state: 'consented', terms: { acceptsArchive: false, acceptsHukou: false } })
    const { status, body } = await post(student.token, row._id, 'accept', { version: 1, handover: { archive: { to: 'origin' } } })
    expect([status, body.error, body.details]).toEqual([422, 'handover_required', { fields: { 'handover.hukou': expect.any(String) } }])
    expect([(await SigningInvitation.findById(row._id))?.status, await OnlineAgreement.countDocuments({ studentId: student.studentId })]).toEqual(['open', 0])
  })

  it('R-SIGN-6 keeps what the student filled in, and only what is needed', async () => {
    const { row, student } = await buildInvitation({ state: 'consented', terms: { acceptsArchive: false } })
    const archive = { to: 'recipient', recipient: '呼兰区人才服务中心', address: '哈尔滨市呼兰区顺迈大街 1 号', postcode: '150500', phone: '0451-57340000' }
    const { body } = await post(student.token, row._id, 'accept', { version: 1, handover: { archive, hukou: { to: 'origin' } } })
    expect((await OnlineAgreement.findById(body.destinationId))?.handover).toEqual({ archive })
  })

  it('R-SIGN-6 refuses a handover with a wrong postcode', async () => {
    const { row, student } = await buildInvitation({ state: 'consented', terms: { acceptsArchive: false } })
    const archive = { to: 'recipient', recipient: '某中心', address: '哈尔滨市呼兰区', postcode: '1505', phone: '0451-57340000' }
    expect((await post(student.token, row._id, 'accept', { version: 1, handover: { archive } })).body.error).toBe('validation_failed')
  })

  it('R-SIGN-1 lets the student decline with a reason that the employer reads', async () => {
    const { row, student, employer } = await buildInvitation()
    expect((await post(student.token, row._id, 'decline', { version: 1, reason: '' })).body.error).toBe('validation_failed')
    expect((await post(student.token, row._id, 'decline', { version: 1, reason: '地点太远' })).body).toMatchObject({ status: { key: 'declined' } })
    expect((await read(employer.token, row._id)).body).toMatchObject({ declineReason: '地点太远' })
  })

  it('R-SIGN-1 lets the employer withdraw, after which the student cannot accept', async () => {
    const { row, student, employer } = await buildInvitation({ state: 'consented' })
    expect((await post(employer.token, row._id, 'withdraw', { version: 1 })).body).toMatchObject({ status: { key: 'withdrawn' } })
    const { status, body } = await post(student.token, row._id, 'accept', { version: 1 })
    expect([status, body.error]).toEqual([409, 'illegal_transition'])
  })

  it('R-SIGN-1 does not exist for another student, another employer or a reviewer', async () => {
    const { row } = await buildInvitation()
    for (const role of ['student', 'employer'] as const) expect((await read((await buildAccount(role)).token, row._id)).status).toBe(404)
    expect((await read((await buildAccount('reviewer')).token, row._id)).status).toBe(403)
    expect((await post((await buildAccount('student')).token, row._id, 'decline', { version: 1, reason: '别人的' })).status).toBe(404)
    expect((await app.call('GET', `/api/signing/invitations/${row._id.toString()}`)).status).toBe(401)
  })

  it('R-SIGN-1 pages a list newest first without gaps', async () => {
    const employer = await buildAccount('employer')
    const ids: string[] = []
    for (let i = 0; i < 3; i++) {
      time.pass(1)
      ids.unshift((await buildInvitation({ employer })).row._id.toString())
    }
    const first = await app.call('GET', '/api/signing/invitations?limit=2', { token: employer.token })
    const second = await app.call('GET', `/api/signing/invitations?limit=2&cursor=${String(first.body.next)}`, { token: employer.token })
    expect([...first.body.items as { id: string }[], ...second.body.items as { id: string }[]].map((item) => item.id)).toEqual(ids)
    expect(second.body.next).toBeUndefined()
  })
})

describe('telling', () => {
  it('R-MSG-1 tells the student at once, and 48 h and 24 h before the end while it is open', async () => {
    const { row, student } = await buildInvitation()
    const rows = await Outbox.find({ accountId: student._id }).sort({ nextAt: 1 })
    expect(rows.map((one) => [one.kind, one.nextAt.getTime() - time.now.getTime()])).toEqual([['signing_invitation', 0], ['signing_expiring', 3 * day], ['signing_expiring', 4 * day]])
    expect(rows[1]?.notice.onlyWhile).toEqual({ model: 'SigningInvitation', id: row._id, status: 'open' })
    const { body } = await app.call('GET', '/api/messages', { token: student.token })
    expect(body.items).toMatchObject([{ kind: 'signing_invitation', path: `modules/signing/pages/invitation/index?id=${row._id.toString()}` }])
  })

  it('R-MSG-1 sends no reminder whose time has passed', async () => {
    const { student } = await buildInvitation({ validityDays: 1 })
    expect((await Outbox.find({ accountId: student._id })).map((one) => one.kind)).toEqual(['signing_invitation'])
  })

  it.each([['declined', '学生已拒绝'], ['accepted', '学生已应约']] as const)('R-MSG-1 tells everybody at the employer that it was %s', async (state, result) => {
    const first = await buildAccount('employer')
    const second = await buildAccount('employer', { employerId: first.employerId })
    await buildInvitation({ employer: first, state })
    const rows = await Outbox.find({ accountId: { $in: [first._id, second._id] } })
    expect(rows.map((one) => [one.kind, one.notice.data.result])).toEqual([['signing_result', result], ['signing_result', result]])
  })

  it('R-MSG-1 tells the student of a withdrawal', async () => {
    const { student } = await buildInvitation({ state: 'withdrawn' })
    expect(await Message.findOne({ accountId: student._id, kind: 'signing_result' }).lean()).toMatchObject({ title: '用人单位撤回了签约邀请' })
  })

  it('R-MSG-4 lets no phone or identity number that an employer typed into a push', async () => {
    const { row, student } = await buildInvitation({ terms: { position: '助理 13800002201', notes: '11010519491231002X' } })
    const told = JSON.stringify([await Outbox.find({ accountId: student._id }).lean(), await Message.find({ accountId: student._id }).lean()])
    expect(row.terms.position).toContain('13800002201')
    expect(told).not.toMatch(/13800002201|11010519491231002X/)
  })
})

describe('history', () => {
  it('R-DST-3 writes who did what in a chain that verifies, and shows it', async () => {
    const { row, student } = await buildInvitation({ state: 'accepted' })
    expect(await verifyChain('signing-invitation', row)).toBeUndefined()
    const { body } = await read(student.token, row._id)
    expect((body.history as { action: string }[]).map((line) => line.action)).toEqual(['发出邀请', '阅读签约提示', '现在签约'])
  })

  it('R-DST-3 notices a row that was changed', async () => {
    const { row } = await buildInvitation({ state: 'declined' })
    await History.updateOne({ subjectId: row._id, seq: 2 }, { reason: '别的原因' })
    expect(await verifyChain('signing-invitation', row)).toBe(2)
  })
})
