import { createHash, randomBytes } from 'node:crypto'
import { type Types } from 'mongoose'
import { readPdf } from '../../../test/read-pdf'
import { startTestApp, type TestApp } from '../../../test/test-app'
import { useTestClock } from '../../../test/use-test-clock'
import { verifyChain } from '../../db/verify-chain'
import { Outbox } from '../../outbox/model'
import { random } from '../../random'
import { buildAccount } from '../accounts/factory'
import { getSchool } from '../schools/actions/get-school'
import { updateStudentFields } from '../schools/actions/update-student-fields'
import { buildInvitation } from '../signing/factory'
import { buildAgreement, serveConsent } from './factory'
import { OnlineAgreement } from './online-agreement-model'

let app: TestApp
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())
const time = useTestClock()

type Row = { _id: unknown }
const read = (token: string, row: Row, rest = '') => app.call('GET', `/api/destinations/${String(row._id)}${rest}`, { token })
const post = (token: string, row: Row, action: string, body: unknown) => app.call('POST', `/api/destinations/${String(row._id)}/${action}`, { token, body })
const confirm = async (token: string, row: Row, body: { version: number; handover?: object }) => {
  await post(token, row, 'consent', { version: body.version })
  await serveConsent(String(row._id))
  return post(token, row, 'confirm', body)
}
const results = async (accountId: Types.ObjectId) => (await Outbox.find({ accountId, kind: 'signing_result' }).sort({ createdAt: 1, _id: 1 })).map((one) => one.notice.data.result)

describe('an agreement', () => {
  it('R-SIGN-8 is made by acceptance: in review, numbered, signed by both, occupying the student', async () => {
    const { row, invitation, reviewer } = await buildAgreement()
    expect(row).toMatchObject({ status: 'in_review', active: true, invitationId: invitation._id, terms: invitation.terms })
    expect(row.number).toMatch(/^2026-\d{5}-[0-9A-HJKMNP-TV-Z]{8}$/)
    expect(row.signatures.map((one) => [one.role, one.version, one.ipMasked])).toEqual([['employer', 1, '203.0.*.*'], ['student', 1, '203.0.*.*']])
    expect((await read(reviewer.token, row)).body).toMatchObject({ number: row.number, status: { label: '待学校审核', turn: 'reviewer' }, version: 1 })
  })

  it('R-SIGN-8 takes another number when the number drawn is taken', async () => {
    const { row } = await buildAgreement()
    const taken = Buffer.from(Array.from(row.number.slice(-8), (letter) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.indexOf(letter)))
    const other = await buildInvitation({ state: 'consented' })
    await OnlineAgreement.updateOne({ _id: row._id }, { number: `2026-${(await getSchool(other.row.schoolId)).code}-${row.number.slice(-8)}` })
    let draws = 0
    const undo = random.use((size) => (size === 8 && draws++ === 0 ? taken : randomBytes(size)))
    const answer = await app.call('POST', `/api/signing/invitations/${other.row._id.toString()}/accept`, { token: other.student.token, body: { version: 1 } })
    undo()
    expect([answer.status, draws > 1]).toEqual([200, true])
  })

  it('R-SIGN-8 lets the employer amend before the decision: a new version that waits for the student, differences shown', async () => {
    const { row, employer, student } = await buildAgreement()
    const { body } = await post(employer.token, row, 'amend', { version: 1, terms: { ...row.terms, salaryFen: 900_000 }, reason: '调整薪资' })
    expect(body).toMatchObject({ status: { key: 'amended' }, version: 2, active: true })
    const shown = (await read(student.token, row)).body.differences as { changed: boolean; label: string; before: string; after: string }[]
    expect(shown.filter((line) => line.changed)).toMatchObject([{ label: '月薪', before: '8,500 元/月', after: '9,000 元/月' }])
  })

  it('R-SIGN-8 refuses an amendment that changes nothing', async () => {
    const { row, employer } = await buildAgreement()
    expect((await post(employer.token, row, 'amend', { version: 1, terms: row.terms, reason: '没有修改' })).body.error).toBe('validation_failed')
  })

  it('R-SIGN-8 lets the student confirm after the countdown; the school decides on the new version', async () => {
    const { row, student } = await buildAgreement({ state: 'amended' })
    expect((await post(student.token, row, 'confirm', { version: 2 })).body.error).toBe('consent_countdown_not_served')
    const { body } = await post(student.token, row, 'consent', { version: 2 })
    expect(body.readyAt).toBe(new Date(time.now.getTime() + 10_000).toISOString())
    time.pass(10_000)
    expect((await post(student.token, row, 'confirm', { version: 2 })).body).toMatchObject({ status: { key: 'in_review' }, version: 2, differences: [] })
    expect((await OnlineAgreement.findById(row._id))?.signedTerms.salaryFen).toBe(900_000)
  })

  it('R-SIGN-8 shows the school, after the student confirmed, what the amendment changed', async () => {
    const { row, student, reviewer } = await buildAgreement({ state: 'amended' })
    await confirm(student.token, row, { version: 2 })
    const changed = ((await read(reviewer.token, row)).body.differences as { changed: boolean }[]).filter((line) => line.changed)
    expect(changed).toMatchObject([{ label: '月薪', before: '8,500 元/月', after: '9,000 元/月' }])
  })

  it('R-SIGN-8 does not take the consent to one amendment for the next', async () => {
    const { row, student, employer } = await buildAgreement({ state: 'amended' })
    await post(student.token, row, 'consent', { version: 2 })
    await serveConsent(String(row._id))
    await post(employer.token, row, 'amend', { version: 2, terms: { ...row.terms, salaryFen: 500_000 }, reason: '再次调整' })
    expect((await post(student.token, row, 'confirm', { version: 2 })).body.error).toBe('consent_countdown_not_served')
    expect((await post(student.token, row, 'confirm', { version: 3 })).body.error).toBe('consent_countdown_not_served')
  })

  it('R-SIGN-8 asks for the archive’s place when an amendment takes the archive no more', async () => {
    const { row, student, employer } = await buildAgreement()
    await post(employer.token, row, 'amend', { version: 1, terms: { ...row.terms, acceptsArchive: false }, reason: '不接收档案' })
    expect((await confirm(student.token, row, { version: 2 })).body.error).toBe('handover_required')
    expect((await post(student.token, row, 'confirm', { version: 2, handover: { archive: { to: 'origin' } } })).body).toMatchObject({ handover: { archive: { to: 'origin' } } })
  })

  it('R-SIGN-8 ends the agreement and frees the student when they refuse', async () => {
    const { row, student } = await buildAgreement({ state: 'amended' })
    expect((await post(student.token, row, 'refuse', { version: 2, reason: '薪资不符' })).body).toMatchObject({ status: { key: 'refused' }, active: false, reason: '薪资不符', actions: [] })
    const next = await buildInvitation({ student, state: 'accepted' })
    expect(next.row.status).toBe('accepted')
  })

  it('R-SIGN-9 is in force once approved, and then only a termination changes it', async () => {
    const { row, reviewer, employer } = await buildAgreement()
    expect((await post(reviewer.token, row, 'approve', { version: 1 })).body).toMatchObject({ status: { key: 'in_force' }, active: true, downloadable: true, actions: [] })
    const { status, body } = await post(employer.token, row, 'amend', { version: 1, terms: { ...row.terms, salaryFen: 1 }, reason: '再改一次' })
    expect([status, body.error, body.details]).toEqual([409, 'illegal_transition', { status: 'in_force', label: '已生效' }])
  })

  it('R-SIGN-9 frees the student when rejected, with the reason for all to read', async () => {
    const { row, student, reviewer } = await buildAgreement()
    expect((await post(reviewer.token, row, 'reject', { version: 1, reason: ' ' })).body.error).toBe('validation_failed')
    await post(reviewer.token, row, 'reject', { version: 1, reason: '岗位名称不规范' })
    expect((await read(student.token, row)).body).toMatchObject({ status: { label: '审核不通过' }, active: false, reason: '岗位名称不规范' })
    expect((await buildInvitation({ student, state: 'accepted' })).row.status).toBe('accepted')
  })

  it('R-SIGN-9 lets employer and student sign again after a rejection, without a change if the school’s reason needs none', async () => {
    const { row, student, employer } = await buildAgreement({ state: 'rejected' })
    expect((await post(employer.token, row, 'amend', { version: 1, terms: row.terms, reason: '已补充材料' })).body).toMatchObject({ status: { key: 'reoffered' }, version: 2, active: false })
    expect((await confirm(student.token, row, { version: 2 })).body).toMatchObject({ status: { key: 'in_review' }, active: true })
  })

  it('R-SIGN-9 R-SIGN-5 refuses to confirm a re-offer of a student who signed elsewhere, and says why', async () => {
    const { row, student } = await buildAgreement({ state: 'reoffered' })
    await buildInvitation({ student, state: 'accepted' })
    expect((await post(student.token, row, 'consent', { version: 2 })).body.error).toBe('destination_active')
    expect((await read(student.token, row)).body.actions).toMatchObject([{ key: 'consentReoffer', why: { error: 'destination_active' } }, { key: 'confirm', why: { error: 'destination_active' } }, { key: 'refuse' }])
  })

  it('R-SIGN-9 refuses a decision on an old version with 409', async () => {
    const { row, student, reviewer } = await buildAgreement({ state: 'amended' })
    expect((await post(reviewer.token, row, 'approve', { version: 1 })).body.error).toBe('illegal_transition')
    await confirm(student.token, row, { version: 2 })
    const { status, body } = await post(reviewer.token, row, 'approve', { version: 1 })
    expect([status, body.error, body.details]).toEqual([409, 'stale_version', { version: 2 }])
  })

  it('R-SIGN-9 lets one of two simultaneous decisions through', async () => {
    const { row, reviewer } = await buildAgreement()
    const answers = await Promise.all([post(reviewer.token, row, 'approve', { version: 1 }), post(reviewer.token, row, 'reject', { version: 1, reason: '重复审核' })])
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409])
  })

  it('R-SIGN-9 does not exist for another student, employer or school', async () => {
    const { row } = await buildAgreement()
    for (const role of ['student', 'employer', 'reviewer'] as const) {
      const { token } = await buildAccount(role)
      for (const rest of ['', '/original', '/agreement']) expect((await read(token, row, rest)).status).toBe(404)
    }
    const writes = [
      ['reviewer', 'approve', { version: 1 }], ['reviewer', 'reject', { version: 1, reason: '不属于本校' }], ['employer', 'amend', { version: 1, terms: row.terms, reason: '换个岗位' }],
      ['student', 'consent', { version: 1 }], ['student', 'confirm', { version: 1 }], ['student', 'refuse', { version: 1, reason: '不是我的' }],
    ] as const
    for (const [role, action, body] of writes) expect((await post((await buildAccount(role)).token, row, action, body)).status).toBe(404)
  })

  it('R-DST-3 has a chain that verifies through every step', async () => {
    const { row, student, reviewer } = await buildAgreement({ state: 'reoffered' })
    await confirm(student.token, row, { version: 2 })
    await post(reviewer.token, row, 'approve', { version: 2 })
    const after = await OnlineAgreement.findById(row._id).lean()
    expect(after && await verifyChain('online-agreement', after)).toBeUndefined()
    expect(after?.historySeq).toBe(6)
  })
})

describe('the queue', () => {
  it('R-SIGN-9 shows a reviewer their own school’s, the longest waiting first', async () => {
    const { row, reviewer } = await buildAgreement()
    time.pass(1000)
    const { row: other } = await buildAgreement({ student: await buildAccount('student', { schoolId: row.schoolId }) })
    await buildAgreement()
    const { body } = await app.call('GET', '/api/destinations/queue', { token: reviewer.token })
    expect((body.items as { id: string }[]).map((item) => item.id)).toEqual([row._id.toString(), other._id.toString()])
  })
})

describe('the PDF', () => {
  it('R-SIGN-8 查看原图 shows number, parties, terms and state to the three parties', async () => {
    const { row, student, employer, reviewer } = await buildAgreement({ terms: { acceptsArchive: false } })
    const files = await Promise.all([student, employer, reviewer].map(({ token }) => read(token, row, '/original')))
    expect(files.map((file) => [file.status, file.headers.get('content-type')])).toEqual(Array(3).fill([200, 'application/pdf']))
    expect(new Set(files.map((file) => file.bytes.toString('base64'))).size).toBe(1)
    const pages = await readPdf(files[0]?.bytes ?? Buffer.alloc(0))
    for (const value of [row.number, '11010519491231002X', '待学校审核', '其他企业', '黑龙江省绥化市北林区']) expect(pages[0]?.text).toContain(value)
    for (const value of ['软件工程师', '8,500元/月', '转回生源地', '王经理']) expect(pages[1]?.text).toContain(value)
    expect(pages[2]?.text).toContain(row.historyHash)
  })

  it('R-SIGN-8 stores one file a version and state however many ask at once, sealed, its SHA-256 recorded', async () => {
    const { row, student } = await buildAgreement()
    const files = await Promise.all(Array.from({ length: 4 }, () => read(student.token, row, '/original')))
    const stored = await OnlineAgreement.findById(row._id).lean()
    expect(stored?.documents).toMatchObject([{ version: 1, state: 'in_review', sha256: createHash('sha256').update(files[3]?.bytes ?? '').digest('hex') }])
    const db = OnlineAgreement.db
    expect(await db.collection('files.files').countDocuments({ filename: stored?.documents[0]?.sha256 })).toBe(1)
    const chunk = await db.collection('files.chunks').findOne({ files_id: stored?.documents[0]?.fileId })
    expect(JSON.stringify(chunk)).not.toContain(Buffer.from('%PDF').toString('base64').slice(0, 5))
  })

  it('R-SIGN-8 does not change with a countdown that begins, nor with the roster afterwards', async () => {
    const { row, student } = await buildAgreement({ state: 'amended' })
    const { bytes } = await read(student.token, row, '/original')
    await post(student.token, row, 'consent', { version: 2 })
    await updateStudentFields(row.studentId, { homeAddress: '黑龙江省大庆市萨尔图区' })
    await OnlineAgreement.updateOne({ _id: row._id }, { documents: [] })
    const again = await read(student.token, row, '/original')
    expect(again.bytes.equals(bytes)).toBe(true)
    const pages = await readPdf(bytes)
    expect(pages[2]?.text).toContain(row.historyHash)
    expect(pages[1]?.text).toContain('尚未签署')
  })

  it('R-SIGN-9 下载三方协议书 only in force, and without a watermark of its state', async () => {
    const { row, student, reviewer } = await buildAgreement()
    expect((await read(student.token, row, '/agreement')).body.error).toBe('agreement_not_in_force')
    expect((await read(student.token, row)).body).toMatchObject({ downloadable: false, whyNotDownloadable: { error: 'agreement_not_in_force' } })
    await post(reviewer.token, row, 'approve', { version: 1 })
    const { status, headers, bytes } = await read(student.token, row, '/agreement')
    expect([status, headers.get('content-disposition')]).toEqual([200, expect.stringContaining(`${row.number}.pdf`)])
    expect((await readPdf(bytes))[1]?.text).toContain('审核通过赵敏')
  })
})

describe('telling', () => {
  it.each(['inForce', 'rejected'] as const)('R-MSG-1 tells student and employer that it is %s', async (state) => {
    const { student, employer } = await buildAgreement({ state })
    const said = state === 'inForce' ? '审核通过' : '审核不通过'
    expect(await results(student._id)).toEqual([said])
    expect(await results(employer._id)).toEqual(['学生已应约', said])
  })

  it('R-MSG-1 tells the student of an amendment, naming what changed and until when', async () => {
    const { student, row } = await buildAgreement({ state: 'amended' })
    const [told] = await Outbox.find({ accountId: student._id, kind: 'agreement_amended' })
    expect(told?.notice).toMatchObject({ path: `modules/signing/pages/agreement/index?id=${row._id.toString()}`, data: { change: '月薪', expiresAt: '2026-08-31T15:59:59.999Z' } })
  })

  it('R-MSG-1 tells the employer that the student confirmed or refused', async () => {
    const first = await buildAgreement({ state: 'amended' })
    await confirm(first.student.token, first.row, { version: 2 })
    expect(await results(first.employer._id)).toEqual(['学生已应约', '已确认修改'])
    const second = await buildAgreement({ state: 'refused' })
    expect(await results(second.employer._id)).toEqual(['学生已应约', '不同意修改'])
  })

  it('R-MSG-4 puts no reason that somebody typed, no identity number and no phone into a push', async () => {
    const { row, reviewer, student, employer } = await buildAgreement()
    await post(reviewer.token, row, 'reject', { version: 1, reason: '身份证 11010519491231002X 电话 13800002201' })
    const told = JSON.stringify(await Outbox.find({ accountId: { $in: [student._id, employer._id] } }).lean())
    expect(told).not.toMatch(/11010519491231002X|13800002201|学号|202206/)
  })
})
