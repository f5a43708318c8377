import { startTestApp, type TestApp } from '../../../test/test-app'
import { Outbox } from '../../outbox/model'
import { useRate } from '../../http/rate-limit'
import { accountOfStudent } from '../accounts/actions/account-of-student'
import { buildAccount } from '../accounts/factory'
import { findStudent } from '../schools/actions/find-student'
import { getStudent } from '../schools/actions/get-student'
import { identityIndex } from '../schools/actions/identity-index'
import { unsealFields } from '../schools/actions/seal-fields'
import { buildStudent } from '../schools/factory'
import { findSourceInfo } from '../source-info/actions/find-source-info'
import { buildSourceInfo } from '../source-info/factory'
import { correctionLimit } from './correction-limit'
import { buildCorrection } from './factory'
import { Correction } from './model'

let app: TestApp
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())

const ask = (token: string, changes: object, reason = '名单录入有误') => app.call('POST', '/api/corrections', { token, body: { target: 'source_info', changes, reason } })
const decide = (token: string, id: string, action: string, body: object = {}) => app.call('POST', `/api/corrections/${id}/${action}`, { token, body: { version: 1, ...body } })
const fieldsOf = async (student: { studentId?: unknown }) => unsealFields((await getStudent(String(student.studentId))).fields)

describe('asking', () => {
  it.each(['unconfirmed', 'pending', 'rejected'] as const)('R-SRC-4 is refused while the record is %s', async (status) => {
    const { student } = await buildSourceInfo(status)
    expect(await ask(student.token, { major: '人工智能' })).toMatchObject({ status: 409, body: { error: 'source_info_not_approved' } })
  })
  it('R-SRC-4 takes any field, and changes nothing before the school agrees', async () => {
    const { student } = await buildSourceInfo('approved')
    const before = await fieldsOf(student)
    expect(await ask(student.token, { name: '张雨彤', phone: '13700001111' })).toMatchObject({ status: 200, body: { status: { key: 'pending' }, actions: [{ key: 'withdraw' }] } })
    expect(await fieldsOf(student)).toEqual(before)
  })
  it('R-SRC-4 allows one open correction per record', async () => {
    const { student } = await buildCorrection()
    expect(await ask(student.token, { major: '数学' })).toMatchObject({ status: 409, body: { error: 'correction_open' } })
  })
  it('R-SRC-4 of two requests at once one opens', async () => {
    const { student } = await buildSourceInfo('approved')
    const answers = await Promise.all([ask(student.token, { major: '数学' }), ask(student.token, { major: '物理' })])
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409])
  })
  it('R-SRC-4 needs a change', async () => {
    const { student } = await buildSourceInfo('approved')
    expect(await ask(student.token, { major: '软件工程' })).toMatchObject({ status: 422, body: { error: 'correction_without_change' } })
  })
  it.each([
    [{ identityNo: '110105194912310021' }, 'changes.identityNo'], [{ birthDate: '1950-01-01' }, 'changes.birthDate'], [{ sex: '男' }, 'changes.sex'],
    [{ graduatesOn: '2026-02-30' }, 'changes.graduatesOn'], [{ phone: '1380000' }, 'changes.phone'], [{ origin: '231200' }, 'changes.origin'],
    [{ name: '' }, 'changes.name'], [{ major: '长'.repeat(61) }, 'changes.major'], [{ hukouMoved: '也许' }, 'changes.hukouMoved'],
  ])('R-SRC-4 refuses %j', async (changes, place) => {
    const { student } = await buildSourceInfo('approved')
    const answer = await ask(student.token, changes)
    expect(answer).toMatchObject({ status: 400, body: { error: 'validation_failed' } })
    expect(Object.keys((answer.body.details as { fields: object }).fields)).toEqual([place])
  })
  it('R-SRC-4 demands no resident identity number of another kind of document', async () => {
    const { student } = await buildSourceInfo('approved')
    expect(await ask(student.token, { documentKind: '港澳居民来往内地通行证', identityNo: 'H12345678' })).toMatchObject({ status: 200 })
  })
  it('R-SRC-4 does not tell a student which numbers are taken: that is for the school to see', async () => {
    const { student } = await buildSourceInfo('approved')
    const other = await buildStudent({ schoolId: student.schoolId })
    expect(await ask(student.token, { studentNo: other.fields.studentNo })).toMatchObject({ status: 200 })
  })
  it('R-SRC-4 takes twenty a day of one student', async () => {
    const { student } = await buildSourceInfo('approved')
    await useRate(correctionLimit, String(student.studentId), correctionLimit.points - 1)
    const { status, body } = await ask(student.token, { major: '数学' })
    expect(status).toBe(200)
    await decide(student.token, String(body.id), 'withdraw')
    expect(await ask(student.token, { major: '物理' })).toMatchObject({ status: 429, body: { error: 'rate_limited' } })
  })
  it('R-SRC-4 keeps personal values encrypted and identity numbers masked', async () => {
    const { id, reviewer } = await buildCorrection({ documentKind: '护照', identityNo: 'E12345678' })
    expect(JSON.stringify(await Correction.findById(id).orFail())).not.toMatch(/E12345678|11010519491231002X/)
    expect((await app.call('GET', `/api/corrections/${id}`, { token: reviewer.token })).bytes.toString()).not.toMatch(/E12345678|11010519491231002X/)
  })
})

describe('deciding', () => {
  it('R-SRC-4 shows the school old and new side by side', async () => {
    const { id, reviewer } = await buildCorrection()
    const queue = await app.call('GET', '/api/corrections/queue', { token: reviewer.token })
    expect(queue.body.items).toEqual([expect.objectContaining({ id, changedCount: 1 })])
    const one = await app.call('GET', `/api/corrections/${id}`, { token: reviewer.token })
    expect(one.body).toMatchObject({ reason: '名单录入有误', differences: [{ label: '专业', before: '软件工程', after: '人工智能', changed: true }], actions: [{ key: 'approve' }, { key: 'reject' }] })
  })
  it('R-SRC-4 on approval the record changes, and the queue line and the account follow', async () => {
    const { id, student, reviewer } = await buildCorrection({ name: '张雨彤', studentNo: 'X2022001', identityNo: '110105194912310011', sex: '男' })
    expect(await decide(reviewer.token, id, 'approve')).toMatchObject({ status: 200, body: { status: { key: 'approved' } } })
    expect(await findStudent(String(student.schoolId), 'X2022001')).toMatchObject({ fields: { name: '张雨彤', sex: '男' }, identityIndex: identityIndex('110105194912310011') })
    expect(await findSourceInfo(String(student.studentId))).toMatchObject({ name: '张雨彤', studentNo: 'X2022001' })
    expect(await accountOfStudent(String(student.studentId))).toMatchObject({ name: '张雨彤', studentNo: 'X2022001' })
  })
  it('R-SRC-4 a student number taken meanwhile leaves everything as it was', async () => {
    const { id, student, reviewer } = await buildCorrection({ studentNo: 'X2022002' })
    await buildStudent({ schoolId: student.schoolId, fields: { studentNo: 'X2022002' } })
    expect(await decide(reviewer.token, id, 'approve')).toMatchObject({ status: 409, body: { error: 'conflict', details: { fields: { studentNo: expect.stringContaining('学号') } } } })
    expect(await Correction.findById(id)).toMatchObject({ status: 'pending' })
  })
  it('R-SRC-4 a refusal carries its reason, changes nothing and frees the way for another', async () => {
    const { id, student, reviewer } = await buildCorrection()
    expect(await decide(reviewer.token, id, 'reject', { reason: '请附证明' })).toMatchObject({ status: 200, body: { decisionReason: '请附证明' } })
    expect(await fieldsOf(student)).toMatchObject({ major: '软件工程' })
    expect(await ask(student.token, { major: '数学' })).toMatchObject({ status: 200 })
  })
  it('R-SRC-4 of two decisions at once one wins', async () => {
    const { id, reviewer } = await buildCorrection()
    const answers = await Promise.all([decide(reviewer.token, id, 'approve'), decide(reviewer.token, id, 'reject', { reason: '不符' })])
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409])
  })
  it('R-SRC-4 the student is told', async () => {
    const { id, student, reviewer } = await buildCorrection()
    await decide(reviewer.token, id, 'approve')
    expect(await Outbox.findOne({ dedupeKey: `correction:${id}` })).toMatchObject({ accountId: student._id, kind: 'review_result', notice: { data: { subject: '信息纠错', result: '通过' } } })
  })
  it('R-SRC-4 a decision on a version that is not there gets 409', async () => {
    const { id, reviewer } = await buildCorrection()
    expect(await decide(reviewer.token, id, 'approve', { version: 2 })).toMatchObject({ status: 409, body: { error: 'stale_version' } })
  })
})

describe('whose it is', () => {
  it('R-SRC-4 its student may withdraw it, and the list shows it', async () => {
    const { id, student } = await buildCorrection()
    expect(await decide(student.token, id, 'withdraw')).toMatchObject({ status: 200, body: { status: { key: 'withdrawn' } } })
    expect((await app.call('GET', '/api/corrections/mine', { token: student.token })).body.items).toEqual([expect.objectContaining({ id })])
  })
  it("R-SRC-4 another student and another school's reviewer find nothing", async () => {
    const { id } = await buildCorrection()
    const [student, reviewer] = [await buildAccount('student'), await buildAccount('reviewer')]
    expect(await app.call('GET', `/api/corrections/${id}`, { token: student.token })).toMatchObject({ status: 404 })
    expect(await decide(student.token, id, 'withdraw')).toMatchObject({ status: 404 })
    expect(await decide(reviewer.token, id, 'approve')).toMatchObject({ status: 404 })
    expect((await app.call('GET', '/api/corrections/queue', { token: reviewer.token })).body).toEqual({ items: [] })
  })
  it('R-SRC-4 a student may not agree to their own correction', async () => {
    const { id, student } = await buildCorrection()
    expect(await decide(student.token, id, 'approve')).toMatchObject({ status: 403 })
  })
  it('R-SRC-4 the record names its open correction and offers no second one', async () => {
    const { id, student } = await buildCorrection()
    expect((await app.call('GET', '/api/source-info/mine', { token: student.token })).body).toMatchObject({ correction: { id, status: { key: 'pending' } }, canCorrect: false })
  })
})
