import { Types } from 'mongoose'
import { startTestApp, type TestApp } from '../../../test/test-app'
import { useTestClock } from '../../../test/use-test-clock'
import { buildAccount, buildSession } from '../accounts/factory'
import { type AccountRow } from '../accounts/model'
import { buildAgreement } from '../destinations/factory'
import { Employer } from '../employers/model'
import { getStudent } from '../schools/actions/get-student'
import { makeStudentHandle } from './actions/make-student-handle'
import { buildInvitation, sampleTerms } from './factory'
import { SigningInvitation } from './model'

const day = 86_400_000
let app: TestApp
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())
const time = useTestClock()

const invite = (token: string, studentHandle: string) => app.call('POST', '/api/signing/invitations', { token, body: { studentHandle, terms: sampleTerms } })
const find = async (token: string, student: AccountRow) => {
  const { schoolId, fields } = await getStudent(student.studentId ?? '')
  const query = new URLSearchParams({ schoolId: schoolId.toString(), studentNo: fields.studentNo ?? '', name: fields.name ?? '' })
  return app.call('GET', `/api/signing/students?${query.toString()}`, { token })
}
const suspend = (employer: AccountRow) => Employer.updateOne({ _id: employer.employerId }, { approved: false })
const pair = async () => ({ student: await buildAccount('student'), employer: await buildAccount('employer') })

describe('the handle of a found student', () => {
  it('R-SIGN-1 is what inviting takes, for a day', async () => {
    const { student, employer } = await pair()
    const { studentHandle } = (await find(employer.token, student)).body
    time.pass(day - 1)
    expect((await invite(employer.token, String(studentHandle))).status).toBe(200)
  })

  it('R-SIGN-1 is not taken after a day', async () => {
    const { student, employer } = await pair()
    const { studentHandle } = (await find(employer.token, student)).body
    time.pass(day)
    expect((await invite(await buildSession(employer), String(studentHandle))).body.error).toBe('student_not_found')
  })

  it('R-SIGN-1 is not taken from another employer', async () => {
    const { student, employer } = await pair()
    const { studentHandle } = (await find((await buildAccount('employer')).token, student)).body
    expect((await invite(employer.token, String(studentHandle))).body.error).toBe('student_not_found')
  })

  it('R-SIGN-1 cannot be made of a guessed id, nor moved to another student, nor prolonged', async () => {
    const { student, employer } = await pair()
    const other = await buildAccount('student')
    const [id = '', expiry = '', mac = ''] = makeStudentHandle(String(employer.employerId), String(student.studentId)).split('.')
    const later = (time.now.getTime() + 9 * day).toString(36)
    for (const forged of [id, `${id}.${expiry}`, `${id}.${expiry}.${mac.slice(1)}`, `${String(other.studentId)}.${expiry}.${mac}`, `${id}.${later}.${mac}`, `${id}.${expiry}.${mac}.1`]) {
      expect([forged, (await invite(employer.token, forged)).body.error]).toEqual([forged, 'student_not_found'])
    }
    expect(await SigningInvitation.countDocuments({ employerId: employer.employerId })).toBe(0)
  })

  it('R-SIGN-3 comes afresh with an earlier invitation, for its employer only', async () => {
    const { row, student, employer } = await buildInvitation({ state: 'declined' })
    const read = (token: string) => app.call('GET', `/api/signing/invitations/${row._id.toString()}`, { token })
    time.pass(3 * day)
    const token = await buildSession(employer)
    expect((await read(await buildSession(student))).body).not.toHaveProperty('inviteAgainHandle')
    expect((await invite(token, String((await read(token)).body.inviteAgainHandle))).status).toBe(200)
  })
})

it.each([['position', '\0'], ['workplace', '\u202e'], ['notes', '\u200b'], ['notes', '\u0007']])('R-SIGN-1 takes no %s with a character that cannot be seen', async (key, character) => {
  const { student, employer } = await pair()
  const terms = { ...sampleTerms, [key]: `前端${character}开发` }
  const studentHandle = makeStudentHandle(String(employer.employerId), String(student.studentId))
  const { status, body } = await app.call('POST', '/api/signing/invitations', { token: employer.token, body: { studentHandle, terms } })
  expect([status, body.details]).toEqual([400, { fields: { [`terms.${key}`]: expect.stringContaining('看不见') } }])
})

describe('limits', () => {
  it('R-SIGN-1 lets an employer invite one student three times a day', async () => {
    const { student, employer } = await pair()
    const handle = makeStudentHandle(String(employer.employerId), String(student.studentId))
    const answers: unknown[] = []
    for (let i = 0; i < 4; i++) {
      const { status, body } = await invite(employer.token, handle)
      answers.push(status)
      await app.call('POST', `/api/signing/invitations/${String(body.id)}/withdraw`, { token: employer.token, body: { version: 1 } })
    }
    expect(answers).toEqual([200, 200, 200, 429])
  })

  it('R-SIGN-1 does not count an invitation that was refused', async () => {
    const { student, employer } = await buildInvitation()
    const handle = makeStudentHandle(String(employer.employerId), String(student.studentId))
    for (let i = 0; i < 5; i++) expect((await invite(employer.token, handle)).body.error).toBe('invitation_open')
  })

  it('R-SIGN-8 lets an employer amend one agreement ten times a day', async () => {
    const { row, employer } = await buildAgreement()
    const answers: unknown[] = []
    for (let version = 1; version <= 11; version++) {
      answers.push((await app.call('POST', `/api/destinations/${row._id.toString()}/amend`, { token: employer.token, body: { version, terms: { ...row.terms, damagesFen: version }, reason: '调整条款' } })).status)
    }
    expect(answers).toEqual([...Array<number>(10).fill(200), 429])
  })
})

describe('an employer that is not approved', () => {
  it('R-SIGN-1 finds and invites nobody', async () => {
    const { student, employer } = await pair()
    await suspend(employer)
    expect((await find(employer.token, student)).body.error).toBe('employer_not_approved')
    expect((await invite(employer.token, makeStudentHandle(String(employer.employerId), String(student.studentId)))).body.error).toBe('employer_not_approved')
  })

  it('R-SIGN-6 cannot be signed with, and the student is told why', async () => {
    const { row, student, employer } = await buildInvitation({ state: 'consented' })
    await suspend(employer)
    const { status, body } = await app.call('POST', `/api/signing/invitations/${row._id.toString()}/accept`, { token: student.token, body: { version: 1 } })
    expect([status, body.error]).toEqual([403, 'employer_not_approved'])
    const shown = (await app.call('GET', `/api/signing/invitations/${row._id.toString()}`, { token: student.token })).body.actions
    expect(shown).toMatchObject([{ key: 'consent' }, { key: 'accept', why: { error: 'employer_not_approved' } }, { key: 'decline' }])
  })

  it.each([['inReview', 1], ['rejected', 1]] as const)('R-SIGN-8 R-SIGN-9 cannot change an agreement that is %s', async (state, version) => {
    const { row, employer } = await buildAgreement({ state })
    await suspend(employer)
    const answer = await app.call('POST', `/api/destinations/${row._id.toString()}/amend`, { token: employer.token, body: { version, terms: { ...row.terms, damagesFen: 1 }, reason: '调整条款' } })
    expect(answer.body.error).toBe('employer_not_approved')
  })

  it('R-SIGN-8 has no amendment of its confirmed', async () => {
    const { row, student, employer } = await buildAgreement({ state: 'amended' })
    await suspend(employer)
    expect((await app.call('POST', `/api/destinations/${row._id.toString()}/confirm`, { token: student.token, body: { version: 2 } })).body.error).toBe('employer_not_approved')
  })

  it.each(['original', 'agreement'])('R-SIGN-8 does not read the PDF (%s), which its student still does', async (file) => {
    const { row, student, employer } = await buildAgreement({ state: 'inForce' })
    await suspend(employer)
    const read = (token: string) => app.call('GET', `/api/destinations/${row._id.toString()}/${file}`, { token })
    expect([(await read(employer.token)).body.error, (await read(student.token)).status]).toEqual(['employer_not_approved', 200])
  })
})

it('R-SIGN-1 answers a handle of a student who is not there as one not found', async () => {
  const employer = await buildAccount('employer')
  expect((await invite(employer.token, makeStudentHandle(String(employer.employerId), new Types.ObjectId().toString()))).body.error).toBe('student_not_found')
})
