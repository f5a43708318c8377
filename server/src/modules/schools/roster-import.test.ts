import { startTestApp, type TestApp } from '../../../test/test-app'
import { clock } from '../../clock'
import { History } from '../../db/history'
import { verifyChain } from '../../db/verify-chain'
import { buildAccount } from '../accounts/factory'
import { findSourceInfo } from '../source-info/actions/find-source-info'
import { buildSourceInfo, eightFields } from '../source-info/factory'
import { findStudent } from './actions/find-student'
import { unsealFields } from './actions/seal-fields'
import { RosterChunk } from './roster/chunk-model'
import { RosterImport } from './roster/import-model'
import { Student } from './student-model'
import { identityNoOf } from './testing/identity-no'
import { rosterFile, rosterRow, uploadOf } from './testing/roster-file'

let app: TestApp
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())

type Reviewer = Awaited<ReturnType<typeof buildAccount>>
type Rows = Parameters<typeof rosterFile>[0]
const upload = async ({ token }: Reviewer, rows: Rows) => (await app.call('POST', '/api/schools/roster/imports', { token, form: uploadOf(await rosterFile(rows)) })).body
const confirm = ({ token }: Reviewer, id: unknown) => app.call('POST', `/api/schools/roster/imports/${String(id)}/confirm`, { token })
const studentsOf = ({ schoolId }: Reviewer) => Student.countDocuments({ schoolId })
const fieldsOf = async ({ schoolId }: Reviewer, studentNo: string) => unsealFields((await findStudent(String(schoolId), studentNo))?.fields ?? {})

describe('confirming', () => {
  it('R-ACC-1 imports the good rows and leaves the bad ones listed', async () => {
    const reviewer = await buildAccount('reviewer')
    const { id } = await upload(reviewer, [rosterRow(1), rosterRow(2, { 性别: '男' }), rosterRow(3)])
    expect(await confirm(reviewer, id)).toMatchObject({ status: 200, body: { state: 'done', total: 3, valid: 2, added: 2, imported: 2, errorCount: 1 } })
    expect(await fieldsOf(reviewer, '2026000001')).toMatchObject({ name: '学生1', identityNo: identityNoOf(1).identityNo, graduatesOn: '2026-07-01' })
  })
  it('R-ACC-1 lists a row whose identity number is another student’s, instead of adding the person twice', async () => {
    const reviewer = await buildAccount('reviewer')
    await confirm(reviewer, (await upload(reviewer, [rosterRow(1)])).id)
    const again = await upload(reviewer, [rosterRow(1, { 学号: '2026999999' })])
    expect(again).toMatchObject({ valid: 0, errors: [{ column: '证件号', message: expect.stringContaining('2026000001') }] })
    expect(await studentsOf(reviewer)).toBe(1)
  })
  it('R-ACC-1 opens the source information of every new student, with its history', async () => {
    const reviewer = await buildAccount('reviewer')
    await confirm(reviewer, (await upload(reviewer, [rosterRow(1)])).id)
    const student = await findStudent(String(reviewer.schoolId), '2026000001')
    const record = await findSourceInfo(student?._id ?? '')
    expect(record).toMatchObject({ status: 'unconfirmed', name: '学生1', college: '软件学院' })
    expect(await verifyChain('source-info', record)).toBeUndefined()
  })
  it('R-ACC-1 keeps no identity number in clear, neither before nor after', async () => {
    const reviewer = await buildAccount('reviewer')
    const { id } = await upload(reviewer, [rosterRow(1), rosterRow(2, { 性别: '男' })])
    const waiting = JSON.stringify([await RosterImport.findById(id), await RosterChunk.find({ importId: String(id) })])
    await confirm(reviewer, id)
    expect(waiting + JSON.stringify(await Student.find({ schoolId: reviewer.schoolId }))).not.toMatch(/230102200405/)
  })
  it('R-ACC-1 a second confirmation changes nothing', async () => {
    const reviewer = await buildAccount('reviewer')
    const { id } = await upload(reviewer, [rosterRow(1)])
    await confirm(reviewer, id)
    expect(await confirm(reviewer, id)).toMatchObject({ status: 200, body: { state: 'done', imported: 1 } })
    expect(await studentsOf(reviewer)).toBe(1)
  })
  it('R-ACC-1 two confirmations at once import once', async () => {
    const reviewer = await buildAccount('reviewer')
    const { id } = await upload(reviewer, [rosterRow(1), rosterRow(2)])
    await Promise.all([confirm(reviewer, id), confirm(reviewer, id)])
    expect((await RosterImport.findById(id).orFail()).imported).toBe(2)
    expect(await studentsOf(reviewer)).toBe(2)
  })
  it('R-ACC-1 a preview of yesterday is refused', async () => {
    const reviewer = await buildAccount('reviewer')
    const { id } = await upload(reviewer, [rosterRow(1)])
    const later = new Date(clock.ms() + 86_400_000)
    const undo = clock.use(() => later)
    const tomorrow = await buildAccount('reviewer', { schoolId: reviewer.schoolId })
    const answer = await confirm(tomorrow, id)
    undo()
    expect(answer).toMatchObject({ status: 410, body: { error: 'roster_preview_expired' } })
  })
  it('R-ACC-1 rows that fail half-way leave nothing of themselves', async () => {
    const reviewer = await buildAccount('reviewer')
    const { id } = await upload(reviewer, [rosterRow(1)])
    jest.spyOn(History, 'insertMany').mockRejectedValueOnce(new Error('the power went out'))
    expect((await confirm(reviewer, id)).status).toBe(500)
    expect(await studentsOf(reviewer)).toBe(0)
    expect((await confirm(reviewer, id)).body).toMatchObject({ state: 'done', imported: 1 })
  })
  it('R-ACC-1 goes on where a crash has stopped it', async () => {
    const reviewer = await buildAccount('reviewer')
    const { id } = await upload(reviewer, Array.from({ length: 1001 }, (_, n) => rosterRow(n)))
    const second = { importId: String(id), kind: 'good' as const, seq: 1 }
    const { rows } = await RosterChunk.findOne(second).orFail()
    await RosterChunk.updateOne(second, { rows: '1.unreadable' })
    expect((await confirm(reviewer, id)).status).toBe(500)
    const { body } = await app.call('GET', `/api/schools/roster/imports/${String(id)}`, { token: reviewer.token })
    expect([body.state, body.imported, await studentsOf(reviewer)]).toEqual(['importing', 500, 500])
    await RosterChunk.updateOne(second, { rows })
    expect((await confirm(reviewer, id)).body).toMatchObject({ state: 'done', imported: 1001 })
    expect(await studentsOf(reviewer)).toBe(1001)
  })
})

describe('importing again', () => {
  it('R-ACC-1 shows the differences to the present, masked, and changes them only on confirmation', async () => {
    const reviewer = await buildAccount('reviewer')
    await confirm(reviewer, (await upload(reviewer, [rosterRow(1, { 本人手机: '13800002201' }), rosterRow(2)])).id)
    const preview = await upload(reviewer, [rosterRow(1, { 专业: '人工智能', 本人手机: '13900008872' }), rosterRow(2), rosterRow(3)])
    expect(preview).toMatchObject({ added: 1, changed: 1, unchanged: 1, differences: [{ row: 2, studentNo: '2026000001', fields: [
      { label: '专业', before: '软件工程', after: '人工智能' }, { label: '本人手机', before: '138****2201', after: '139****8872' }] }] })
    expect(await fieldsOf(reviewer, '2026000001')).toMatchObject({ major: '软件工程' })
    await confirm(reviewer, preview.id)
    expect(await fieldsOf(reviewer, '2026000001')).toMatchObject({ major: '人工智能', phone: '13900008872' })
  })
  it('R-ACC-1 an empty cell changes nothing', async () => {
    const reviewer = await buildAccount('reviewer')
    await confirm(reviewer, (await upload(reviewer, [rosterRow(1)])).id)
    await confirm(reviewer, (await upload(reviewer, [rosterRow(1, { 班级: null })])).id)
    expect(await fieldsOf(reviewer, '2026000001')).toMatchObject({ className: '软件工程2204' })
  })
  it.each(['pending', 'approved'] as const)('R-ACC-1 leaves the eight of a %s student alone and updates the rest', async (status) => {
    const { student, reviewer } = await buildSourceInfo(status)
    const { studentNo = '', phone } = await fieldsOf(reviewer, student.studentNo ?? '')
    await confirm(reviewer, (await upload(reviewer, [rosterRow(1, { 学号: studentNo, 专业: '数学', 本人手机: '13700001111', 家庭联系人: '别人' })])).id)
    expect(await fieldsOf(reviewer, studentNo)).toMatchObject({ major: '数学', homeContact: '张建国', phone: status === 'approved' ? eightFields.phone : phone })
  })
  it('R-ACC-1 the queue follows the roster', async () => {
    const { student, reviewer, id } = await buildSourceInfo('pending')
    await confirm(reviewer, (await upload(reviewer, [rosterRow(1, { 学号: student.studentNo ?? '', 院系: '理学院' })])).id)
    const queue = await app.call('GET', `/api/source-info/queue?college=${encodeURIComponent('理学院')}`, { token: reviewer.token })
    expect(queue.body.items).toEqual([expect.objectContaining({ id, name: '学生1' })])
  })
})

describe('whose roster', () => {
  it("R-ACC-1 another school's reviewer finds nothing, and their own roster stays their own", async () => {
    const [reviewer, other] = [await buildAccount('reviewer'), await buildAccount('reviewer')]
    const { id } = await upload(reviewer, [rosterRow(1)])
    expect(await confirm(other, id)).toMatchObject({ status: 404 })
    expect(await app.call('GET', `/api/schools/roster/imports/${String(id)}`, { token: other.token })).toMatchObject({ status: 404 })
    expect(await app.call('GET', `/api/schools/roster/imports/${String(id)}/errors`, { token: other.token })).toMatchObject({ status: 404 })
  })
  it.each(['student', 'employer'] as const)('R-ACC-1 is no business of a %s', async (role) => {
    const { token } = await buildAccount(role)
    expect(await app.call('GET', '/api/schools/roster/template', { token })).toMatchObject({ status: 403 })
  })
})
