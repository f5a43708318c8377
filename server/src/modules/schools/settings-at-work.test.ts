import { readPdf } from '../../../test/read-pdf'
import { startTestApp, type TestApp } from '../../../test/test-app'
import { useTestClock } from '../../../test/use-test-clock'
import { buildAccount, buildSession } from '../accounts/factory'
import { type AccountRow } from '../accounts/model'
import { buildAgreement } from '../destinations/factory'
import { OnlineAgreement } from '../destinations/online-agreement-model'
import { buildOfflineAgreement } from '../offline-agreements/factory'
import { OfflineAgreement } from '../offline-agreements/model'
import { buildOtherDestination } from '../other-destinations/factory'
import { actorOf, buildInvitation } from '../signing/factory'
import { buildTermination } from '../terminations/factory'
import { getSchool } from './actions/get-school'
import { saveSettings } from './actions/save-settings'
import { type SchoolSettings } from './school-model'

let app: TestApp
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())
const time = useTestClock('2026-05-06T03:00:00Z')

type Row = { _id: unknown }
const contact = { department: '就业指导中心', person: '王老师', phone: '0451-86390000', address: '哈尔滨市南岗区学府路 75 号', postcode: '150088' }
const printed = ['就业指导中心', '王老师', '0451-86390000', '哈尔滨市南岗区学府路75号', '150088']
/** As the school's reviewer saves them. */
async function set({ schoolId }: Pick<AccountRow, 'schoolId'>, changes: Partial<SchoolSettings>): Promise<void> {
  const { settings, settingsRevision } = await getSchool(schoolId ?? '')
  await saveSettings(actorOf(await buildAccount('reviewer', { schoolId })), { revision: settingsRevision, settings: { ...settings, ...changes } })
}
const pdfOf = async (token: string, path: string) => (await app.call('GET', path, { token })).bytes
const textOf = async (pdf: Buffer) => (await readPdf(pdf)).map((page) => page.text).join('')
const generate = (token: string, { _id }: Row) => app.call('POST', `/api/offline-agreements/${String(_id)}/generate`, { token, body: { version: 1, revision: 0, confirmed: true, confirmedAgain: true } })

describe('a school’s settings', () => {
  it('R-SIGN-1 say how long an invitation is valid when the employer does not', async () => {
    const student = await buildAccount('student')
    await set(student, { validityDays: 12 })
    expect((await buildInvitation({ student })).row.validUntil).toEqual(new Date('2026-05-18T03:00:00Z'))
  })
  it('R-SIGN-1 leave invitations that were sent before as they are', async () => {
    const { student, row } = await buildInvitation()
    await set(student, { validityDays: 12 })
    expect((await app.call('GET', `/api/signing/invitations/${row._id.toString()}`, { token: student.token })).body.validUntil).toBe('2026-05-11T03:00:00.000Z')
  })
  it('R-SIGN-6 say how long the countdown before signing is', async () => {
    const { student, row } = await buildInvitation()
    await set(student, { consentCountdownSeconds: 25 })
    expect((await app.call('POST', `/api/signing/invitations/${row._id.toString()}/consent`, { token: student.token, body: { version: 1 } })).body.readyAt).toBe('2026-05-06T03:00:25.000Z')
  })
  it('R-SIGN-8 are printed as the school’s contact on an online agreement', async () => {
    const student = await buildAccount('student')
    await set(student, { contact })
    const { row } = await buildAgreement({ student })
    const text = await textOf(await pdfOf(student.token, `/api/destinations/${row._id.toString()}/original`))
    for (const value of printed) expect(text).toContain(value)
  })
  it('R-SIGN-8 changed after the signing change nothing on the agreement', async () => {
    const { row, student } = await buildAgreement()
    const path = `/api/destinations/${row._id.toString()}/original`
    const before = await pdfOf(student.token, path)
    await set(student, { contact })
    await OnlineAgreement.updateOne({ _id: row._id }, { documents: [] })
    expect((await pdfOf(student.token, path)).equals(before)).toBe(true)
  })
  it('R-SIGN-8 draws agreements that were signed before the school’s contact was kept', async () => {
    const { row, student } = await buildAgreement()
    await OnlineAgreement.updateOne({ _id: row._id }, { 'parties.school': { name: '示范理工大学', code: '90001' } })
    expect(await textOf(await pdfOf(student.token, `/api/destinations/${row._id.toString()}/original`))).toContain('学校就业部门')
  })
  it('R-OFF-1 are printed on an offline agreement: how many copies, and the school’s contact', async () => {
    const { row, student } = await buildOfflineAgreement()
    await set(student, { agreementCopies: 5, contact })
    await generate(student.token, row)
    const text = await textOf(await pdfOf(student.token, `/api/offline-agreements/${row._id.toString()}/original`))
    for (const value of ['一式五份', ...printed]) expect(text).toContain(value)
  })
  it('R-OFF-2 changed after generating change nothing on the agreement', async () => {
    const { row, student } = await buildOfflineAgreement({ state: 'awaiting_upload' })
    const path = `/api/offline-agreements/${row._id.toString()}/original`
    const before = await pdfOf(student.token, path)
    await set(student, { agreementCopies: 5, contact })
    await OfflineAgreement.updateOne({ _id: row._id }, { documents: [] })
    expect((await pdfOf(student.token, path)).equals(before)).toBe(true)
  })
  it.each([[true, 'data_review'], [false, 'awaiting_upload']] as const)('R-OFF-3 with two-stage review %s lead what is generated to %s', async (twoStageReview, status) => {
    const { row, student } = await buildOfflineAgreement()
    await set(student, { twoStageReview })
    expect((await generate(student.token, row)).body).toMatchObject({ status: { key: status } })
  })
  it('R-TERM-1 limit the terminations of a student, and say so beforehand', async () => {
    const { student } = await buildTermination({ state: 'approved' })
    await set(student, { maxTerminations: 1 })
    await buildAgreement({ state: 'inForce', student })
    expect((await app.call('GET', '/api/terminations/current', { token: student.token })).body).toMatchObject({ used: 1, most: 1, whyNot: { error: 'termination_limit_reached' } })
  })
})

describe('the registration deadline', () => {
  it('R-OFF-1 moved on opens closed offline agreements again', async () => {
    const { row, student } = await buildOfflineAgreement({ student: await buildAccount('student') })
    await set(student, { registrationDeadline: '05-05' })
    expect(await generate(student.token, row)).toMatchObject({ status: 409, body: { error: 'registration_closed' } })
    await set(student, { registrationDeadline: '05-06' })
    expect((await generate(student.token, row)).status).toBe(200)
  })
  it('R-OFF-1 holds to the last moment of its day in Asia/Shanghai', async () => {
    const { row, student } = await buildOfflineAgreement({ student: await buildAccount('student') })
    time.now = new Date('2026-08-31T15:59:59.000Z')
    const token = await buildSession(student)
    time.now = new Date('2026-08-31T16:00:00.000Z')
    expect((await generate(token, row)).body.error).toBe('registration_closed')
    time.now = new Date('2026-08-31T15:59:59.999Z')
    expect((await generate(token, row)).status).toBe(200)
  })
  it('R-OTH-1 moved on opens other destinations again', async () => {
    const { row, student } = await buildOtherDestination({ state: 'draft' })
    const submit = () => app.call('POST', '/api/other-destinations/mine/submit', { token: student.token, body: { version: 1, branch: row.draft?.branch, values: row.draft?.values, proofs: [] } })
    await set(student, { registrationDeadline: '05-05' })
    expect((await submit()).body.error).toBe('registration_closed')
    await set(student, { registrationDeadline: '06-30' })
    expect((await submit()).body.error).not.toBe('registration_closed')
  })
})
