import { forgiveRate } from '../../http/rate-limit'
import { blindIndex } from '../../db/sealed'
import { buildStudent } from '../schools/factory'
import { type StudentRow } from '../schools/actions/get-student'
import { Outbox } from '../../outbox/model'
import { Message } from '../messages/model'
import { inviteStudent } from '../signing/actions/invite-student'
import { actorOf, sampleTerms } from '../signing/factory'
import { attemptLimits } from './attempt-limits'
import { buildAccount } from './factory'
import { Account, type AccountRow } from './model'
import { Registration } from './registration-model'
import { startAccountsApp, type AccountsApp } from './testing/start-accounts-app'

let app: AccountsApp
beforeAll(async () => { app = await startAccountsApp() })
afterAll(async () => { await app.stop() })

const end = { phone: '13812345678', email: 'zyt@example.edu.cn', password: 'Xuesheng2026' }
const identityOf = (student: StudentRow) => ({ schoolId: student.schoolId.toString(), name: '张雨桐', identityNo: '11010519491231002x', studentNo: student.fields.studentNo ?? '' })
const start = (body: object) => app.call('POST', '/api/accounts/registrations', { body })
const complete = (body: object) => app.call('POST', '/api/accounts/registrations/complete', { body })
const tokenFor = async (student: StudentRow): Promise<string> => String((await start(identityOf(student))).body.registrationToken)

describe('registration', () => {
  it('R-ACC-1 accepts who equals the roster in all four', async () => {
    const answer = await start(identityOf(await buildStudent()))
    expect(answer.status).toBe(200)
    expect(JSON.stringify(await Registration.find().lean())).not.toContain(String(answer.body.registrationToken))
  })

  it('R-ACC-1 answers every mismatch with one same refusal', async () => {
    const student = await buildStudent()
    const other = await buildStudent()
    const right = identityOf(student)
    const wrong = [{ name: '张雨彤' }, { identityNo: '11010519491231003X' }, { studentNo: '20990001' }, { schoolId: other.schoolId.toString() }]
    const answers = await Promise.all(wrong.map((part) => start({ ...right, ...part })))
    const shown = answers.map(({ status, body: { requestId: _, ...rest } }) => JSON.stringify({ status, rest }))
    expect(new Set(shown).size).toBe(1)
    expect(answers[0]?.body).toMatchObject({ error: 'identity_mismatch', next: expect.stringContaining('学校就业部门') })
  })

  it('R-ACC-1 limits the attempts at one student, and the right answer then does not help', async () => {
    const right = identityOf(await buildStudent())
    for (let n = 0; n < attemptLimits.identityByPerson.points; n++) await start({ ...right, name: `某${n}` })
    expect((await start(right)).body.error).toBe('rate_limited')
    await forgiveRate(attemptLimits.identityByPerson, blindIndex('rate.registration', `${right.schoolId}/${right.studentNo}`))
    expect((await start(right)).status).toBe(200)
  })

  it('R-ACC-1 tells that an account exists only to who knows all four', async () => {
    const student = await buildStudent()
    await complete({ registrationToken: await tokenFor(student), ...end })
    expect((await start({ ...identityOf(student), name: '李某' })).body.error).toBe('identity_mismatch')
    expect((await start(identityOf(student))).body.error).toBe('already_registered')
  })

  it('R-ACC-1 takes any of the middle dots people type', async () => {
    const student = await buildStudent({ fields: { name: '阿依古丽·买买提' } })
    expect((await start({ ...identityOf(student), name: '阿依古丽•买买提' })).status).toBe(200)
  })

  it('R-MSG-1 tells who registers of an invitation that came before, with its reminders', async () => {
    const student = await buildStudent()
    await inviteStudent(actorOf(await buildAccount('employer')), { studentId: student._id.toString(), terms: sampleTerms, validityDays: 5 }, '203.0.113.9')
    await complete({ registrationToken: await tokenFor(student), ...end })
    const account = await Account.findOne({ studentId: student._id }).lean<AccountRow>()
    expect(await Message.countDocuments({ accountId: account?._id, kind: 'signing_invitation' })).toBe(1)
    expect(await Outbox.countDocuments({ accountId: account?._id, kind: 'signing_expiring' })).toBe(2)
  })

  it('R-ACC-2 makes the account, signs in and keeps the phone sealed', async () => {
    const student = await buildStudent()
    const answer = await complete({ registrationToken: await tokenFor(student), ...end })
    expect(answer.body.me).toMatchObject({ role: 'student', phoneMasked: '138****5678', bound: false, student: { id: student._id.toString() } })
    expect(answer.body.token).toBeUndefined()
    expect(answer.headers.get('set-cookie')).toMatch(/ge_session=.*httponly/i)
    const stored = await Account.findOne({ studentId: student._id }).lean<AccountRow>()
    expect(JSON.stringify(stored)).not.toMatch(/13812345678|Xuesheng2026/)
  })

  it('R-ACC-2 a registration is used once', async () => {
    const registrationToken = await tokenFor(await buildStudent())
    await complete({ registrationToken, ...end })
    expect((await complete({ registrationToken, ...end })).body.error).toBe('registration_expired')
  })

  it('R-ACC-2 two completions at once make one account', async () => {
    const student = await buildStudent()
    const tokens = [await tokenFor(student), await tokenFor(student)]
    const answers = await Promise.all(tokens.map((registrationToken) => complete({ registrationToken, ...end })))
    expect(answers.map((one) => one.body.error ?? 'done').sort()).toEqual(['already_registered', 'done'])
    expect(await Account.countDocuments({ studentId: student._id })).toBe(1)
  })

  it.each([['only digits', '12345678'], ['only letters', 'abcdefgh'], ['the student number inside', 'NUMBER']])('R-ACC-2 refuses a password with %s and lets one try again', async (_, password) => {
    const student = await buildStudent()
    const registrationToken = await tokenFor(student)
    const weak = password === 'NUMBER' ? `a${student.fields.studentNo}` : password
    expect((await complete({ registrationToken, ...end, password: weak })).body.error).toBe('password_weak')
    expect((await complete({ registrationToken, ...end })).status).toBe(200)
  })

  it('refuses an unknown field as a whole', async () => {
    const answer = await complete({ registrationToken: await tokenFor(await buildStudent()), ...end, role: 'admin' })
    expect(answer.body).toMatchObject({ error: 'unknown_field', details: { names: ['role'] } })
  })
})

describe('查找学号', () => {
  const find = (body: object) => app.call('POST', '/api/accounts/student-number', { body })

  it('R-ACC-2 gives the number for school, name and identity number', async () => {
    const student = await buildStudent()
    const { studentNo, ...identity } = identityOf(student)
    expect((await find({ ...identity, captcha: await app.captcha() })).body).toEqual({ studentNo })
  })

  it('R-ACC-2 says neither which part is wrong nor takes a captcha twice', async () => {
    const { studentNo: _, ...identity } = identityOf(await buildStudent())
    const captcha = await app.captcha()
    expect((await find({ ...identity, name: '李某', captcha })).body.error).toBe('identity_mismatch')
    expect((await find({ ...identity, captcha })).body.error).toBe('captcha_wrong')
  })

  it('R-ACC-2 limits the attempts at one identity number', async () => {
    const { studentNo: _, ...identity } = identityOf(await buildStudent())
    for (let n = 0; n < attemptLimits.studentNo.points; n++) await find({ ...identity, name: '李某', captcha: await app.captcha() })
    expect((await find({ ...identity, captcha: await app.captcha() })).body.error).toBe('rate_limited')
  })
})
