import mongoose from 'mongoose'
import { startTestApp, type TestApp } from '../../../test/test-app'
import { useTestClock } from '../../../test/use-test-clock'
import { Outbox } from '../../outbox/model'
import { buildAccount } from '../accounts/factory'
import { Account } from '../accounts/model'
import { buildJob } from '../jobs/factory'
import { pictureOf } from '../uploads/testing/picture-of'
import { openKnownRegistrations } from './actions/open-known-registrations'
import { removeStaleLicences } from './actions/remove-stale-licences'
import { buildEmployer, buildRegistration } from './factory'
import { Licence } from './licence-model'
import { Employer } from './model'
import { EmployerRegistration } from './registration-model'
import { creditCodeOf } from './testing/credit-code-of'

let app: TestApp
let serial = 0
const time = useTestClock()
beforeAll(async () => { app = await startTestApp() })
beforeEach(async () => { await mongoose.connection.collection('rate_limits').deleteMany({}) })
afterAll(() => app.stop())

async function sendLicence(bytes?: Buffer) {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(bytes ?? await pictureOf({ seed: serial }))], '营业执照.jpg'))
  return app.call('POST', '/api/employers/licences', { form })
}
async function captcha() {
  const { body } = await app.call('POST', '/api/accounts/captchas')
  return { id: body.id, answer: (await app.call('GET', `/api/_dev/captchas/${String(body.id)}`)).body.answer }
}
const unit = (creditCode: string) => ({ name: '哈尔滨新启软件有限公司', creditCode, unitNature: '39', industry: 'I', cityCode: '230100', address: '哈尔滨市南岗区学府路 74 号', contactName: '李经理', contactPhone: '0451-86660000' })
async function register(given: object = {}) {
  serial += 1
  const { token: licence } = (await sendLicence()).body
  return app.call('POST', '/api/employers/registrations', { body: { ...unit(creditCodeOf(serial)), username: `unit${serial}x`, password: 'Danwei2026', licence, captcha: await captcha(), client: 'mini', ...given } })
}
const decide = (admin: { token: string }, id: unknown, action: string, body: object = {}) => app.call('POST', `/api/employers/registrations/${String(id)}/${action}`, { token: admin.token, body: { version: 1, ...body } })
const mine = ({ token }: { token: string }) => app.call('GET', '/api/employers/mine', { token })

it('R-ACC-8 a unit registers with its code, licence and contact, and waits for the platform', async () => {
  const answer = await register()
  expect(answer).toMatchObject({ status: 200, body: { me: { role: 'employer', name: '李经理', employer: { name: '哈尔滨新启软件有限公司' } }, token: expect.any(String) } })
  const standing = await mine({ token: String(answer.body.token) })
  expect(standing.body).toMatchObject({ status: { key: 'pending' }, approved: false, owner: true, licence: { kind: 'image', fileName: '营业执照.jpg' } })
  expect(await Employer.findById(standing.body.id).lean()).toMatchObject({ approved: false, industry: 'I', cityCode: '230100' })
  expect((await app.call('POST', '/api/jobs', { token: String(answer.body.token), body: {} })).body.error).toBe('employer_not_approved')
  expect(await Licence.countDocuments()).toBe(0)
})

it.each([
  ['a wrong code', { creditCode: '91230100MA1TE00010' }, 'validation_failed'], ['a wrong captcha', { captcha: { id: 'x', answer: 'y' } }, 'captcha_wrong'], ['no licence', { licence: 'x' }, 'licence_required'],
  ['a weak password', { password: 'aaaaaaaa' }, 'password_weak'], ['an unknown nature', { unitNature: '77' }, 'validation_failed'],
])('R-ACC-8 %s is refused and stores nothing', async (_what, given, error) => {
  const before = [await Employer.countDocuments(), await Account.countDocuments(), await EmployerRegistration.countDocuments()]
  expect((await register(given)).body.error).toBe(error)
  expect([await Employer.countDocuments(), await Account.countDocuments(), await EmployerRegistration.countDocuments()]).toEqual(before)
})

it('R-ACC-8 a code or a user name that is taken is refused, and the licence is still good', async () => {
  const [creditCode, username] = [creditCodeOf(900), 'taken-name']
  expect((await register({ creditCode, username })).status).toBe(200)
  const { token: licence } = (await sendLicence()).body
  expect((await register({ creditCode, licence })).body.error).toBe('credit_code_taken')
  expect((await register({ username, licence })).body.error).toBe('username_taken')
  expect((await register({ licence })).status).toBe(200)
  expect((await register({ licence })).body.error).toBe('licence_required')
})

it('R-ACC-8 a code that a rejected unit named is free for whoever it belongs to', async () => {
  const { row, employer, owner, admin } = await buildRegistration('rejected')
  const creditCode = creditCodeOf(903)
  await Promise.all([Employer.updateOne({ _id: employer._id }, { creditCode }), EmployerRegistration.updateOne({ _id: row._id }, { creditCode })])
  const { status, body } = await register({ creditCode })
  expect([status, (await mine({ token: String(body.token) })).body.creditCode, (await mine(owner)).body.creditCode]).toEqual([200, creditCode, creditCode])
  const resubmit = () => app.call('POST', '/api/employers/mine/resubmit', { token: owner.token, body: { version: 1, ...unit(creditCode) } })
  expect((await resubmit()).body.error).toBe('credit_code_taken')
  const other = await EmployerRegistration.findOne({ creditCode, _id: { $ne: row._id } })
  await decide(admin, other?._id, 'reject', { reason: '冒用他人代码' })
  expect((await resubmit()).status).toBe(200)
})

it('R-ACC-8 a licence is looked at by its bytes, kept two hours and no longer', async () => {
  expect((await sendLicence(Buffer.from('<html>'))).body.error).toBe('file_type_wrong')
  const { body } = await sendLicence()
  time.pass(2 * 3_600_000)
  expect((await register({ licence: body.token })).body.error).toBe('licence_required')
  expect(await removeStaleLicences(100)).toBeGreaterThanOrEqual(1)
  expect(await Licence.countDocuments({ expiresAt: { $lte: time.now } })).toBe(0)
})

it('R-ACC-8 strangers send so many licences an hour', async () => {
  const tiny = Buffer.from('x')
  for (let n = 0; n < 20; n++) await sendLicence(tiny)
  expect((await sendLicence(tiny)).body.error).toBe('rate_limited')
})

it('R-ACC-8 the platform reads the queue, the licence and what the code says, and approves', async () => {
  const { row, employer, admin, owner } = await buildRegistration()
  const queue = await app.call('GET', '/api/employers/registrations?limit=100', { token: admin.token })
  expect(queue.body.items).toContainEqual(expect.objectContaining({ id: row._id.toString(), name: employer.name }))
  const one = await app.call('GET', `/api/employers/registrations/${row._id.toString()}`, { token: admin.token })
  expect(one.body).toMatchObject({ codeCheck: { valid: false, warnings: [] }, licence: { kind: 'image' }, actions: [{ key: 'approve' }, { key: 'reject' }] })
  expect((await app.call('GET', `/api/employers/registrations/${row._id.toString()}/licence`, { token: admin.token })).headers.get('content-type')).toBe('image/jpeg')
  expect(await decide(admin, row._id, 'approve')).toMatchObject({ status: 200, body: { status: { key: 'approved' } } })
  expect(await Employer.findById(employer._id).lean()).toMatchObject({ approved: true })
  expect(await Outbox.countDocuments({ accountId: owner._id, kind: 'review_result' })).toBe(1)
})

it('R-ACC-8 another unit does not see the licence, its own does', async () => {
  const { row, owner } = await buildRegistration()
  const other = await buildAccount('employer')
  const look = async ({ token }: { token: string }) => (await app.call('GET', `/api/employers/registrations/${row._id.toString()}/licence`, { token })).status
  expect([await look(owner), await look(other)]).toEqual([200, 404])
})

it('R-ACC-8 what the code says against the rest is shown', async () => {
  const { row, admin } = await buildRegistration()
  await EmployerRegistration.updateOne({ _id: row._id }, { creditCode: creditCodeOf(1, '91110100'), unitNature: '10' })
  expect((await app.call('GET', `/api/employers/registrations/${row._id.toString()}`, { token: admin.token })).body).toMatchObject({ codeCheck: { valid: true, warnings: [expect.stringContaining('机构编制'), expect.stringContaining('省份')] } })
})

it('R-ACC-8 a rejected unit reads why, mends it and waits again; a decision on the older version is refused', async () => {
  const { employer, owner, admin, row } = await buildRegistration('rejected')
  expect((await mine(owner)).body).toMatchObject({ status: { key: 'rejected' }, reason: '营业执照不清晰', actions: [{ key: 'resubmit' }] })
  const { token: licence } = (await sendLicence()).body
  const again = await app.call('POST', '/api/employers/mine/resubmit', { token: owner.token, body: { version: 1, ...unit(creditCodeOf(901)), licence } })
  expect(again).toMatchObject({ status: 200, body: { status: { key: 'pending' }, version: 2 } })
  expect(again.body.reason).toBeUndefined()
  expect(await Employer.findById(employer._id).lean()).toMatchObject({ creditCode: creditCodeOf(901), approved: false })
  expect((await decide(admin, row._id, 'approve')).body.error).toBe('stale_version')
  expect(await Licence.countDocuments({ fileId: row.licence?.fileId })).toBe(1)
})

it('R-ACC-8 name, code and nature of an approved unit are fixed; what it says of itself is not', async () => {
  const { employer, owner } = await buildRegistration('approved')
  expect((await app.call('POST', '/api/employers/mine/resubmit', { token: owner.token, body: { version: 1, ...unit(creditCodeOf(902)) } })).body.error).toBe('illegal_transition')
  const { industry, cityCode, address, contactName, contactPhone } = unit('')
  const profile = { industry, cityCode, address, contactName, contactPhone }
  expect((await app.call('PUT', '/api/employers/mine', { token: owner.token, body: { ...profile, name: '另一个' } })).body.error).toBe('unknown_field')
  expect((await app.call('PUT', '/api/employers/mine', { token: owner.token, body: { ...profile, size: 's3', intro: '做教育软件十五年' } })).body).toMatchObject({ size: { code: 's3' }, intro: '做教育软件十五年' })
  expect(await Employer.findById(employer._id).lean()).toMatchObject({ name: employer.name, creditCode: employer.creditCode, intro: '做教育软件十五年' })
})

it('R-ACC-8 a suspended unit’s adverts vanish and come back with it', async () => {
  const { row, employer, owner, admin } = await buildRegistration('approved')
  const student = await buildAccount('student')
  const { row: job } = await buildJob({ employer: owner, values: { title: '考古队员' } })
  const found = async () => (await app.call('GET', `/api/jobs?q=${encodeURIComponent('考古')}`, { token: student.token })).body.items
  const page = async () => (await app.call('GET', `/api/employers/${employer._id.toString()}`, { token: student.token }))
  expect([await found(), (await page()).body.jobs]).toEqual([[expect.objectContaining({ id: job._id.toString() })], [expect.objectContaining({ id: job._id.toString() })]])
  await decide(admin, row._id, 'suspend', { reason: '收到学生投诉' })
  expect([await found(), (await page()).status]).toEqual([[], 404])
  expect((await app.call('GET', `/api/jobs/${job._id.toString()}`, { token: student.token })).body).toMatchObject({ open: false, whyNotApply: { error: 'employer_not_approved' } })
  expect((await mine(owner)).body).toMatchObject({ status: { key: 'suspended' }, reason: '收到学生投诉' })
  await decide(admin, row._id, 'restore')
  expect(await found()).toHaveLength(1)
})

it('R-ACC-8 a unit from before registrations stays approved, and the platform can suspend it', async () => {
  const account = await buildAccount('employer')
  expect((await mine(account)).body).toMatchObject({ status: { key: 'approved' }, approved: true, owner: true, history: [] })
  await openKnownRegistrations()
  await openKnownRegistrations()
  expect(await EmployerRegistration.find({ employerId: account.employerId }).lean()).toMatchObject([{ status: 'approved' }])
  expect(await Employer.findById(account.employerId).lean()).toMatchObject({ approved: true })
})

it('R-ACC-8 students do not see a unit that is not approved', async () => {
  const employer = await buildEmployer({ approved: false })
  const student = await buildAccount('student')
  expect((await app.call('GET', `/api/employers/${employer._id.toString()}`, { token: student.token })).status).toBe(404)
})

it('R-ACC-8 the platform finds a unit by its code, or by how its name begins', async () => {
  const { row, admin } = await buildRegistration('approved')
  await buildRegistration('approved')
  await EmployerRegistration.updateOne({ _id: row._id }, { name: '鹤岗(龙江)新能源有限公司', creditCode: creditCodeOf(950) })
  const found = async (q: string, status = 'approved') => (await app.call('GET', `/api/employers/registrations?status=${status}&q=${encodeURIComponent(q)}`, { token: admin.token })).body.items
  const unit = [{ id: row._id.toString() }]
  expect(await found('鹤岗(龙')).toMatchObject(unit)
  expect(await found(creditCodeOf(950).toLowerCase())).toMatchObject(unit)
  expect([await found('.*'), await found('龙江'), await found('鹤岗', 'pending')]).toEqual([[], [], []])
})

it('R-JOB-1 the platform sees the open adverts of a unit and takes one down', async () => {
  const { row, owner, admin } = await buildRegistration('approved')
  const { row: job } = await buildJob({ employer: owner })
  await buildJob({ employer: owner, state: 'closed' })
  await buildJob()
  const jobs = async () => (await app.call('GET', `/api/employers/registrations/${row._id.toString()}`, { token: admin.token })).body.jobs
  expect(await jobs()).toMatchObject([{ id: job._id.toString(), open: true }])
  const { version } = (await app.call('GET', `/api/jobs/${job._id.toString()}`, { token: admin.token })).body
  expect((await app.call('POST', `/api/jobs/${job._id.toString()}/take-down`, { token: admin.token, body: { version, reason: '向求职者收取费用' } })).body).toMatchObject({ status: { key: 'closed' } })
  expect(await jobs()).toEqual([])
})
