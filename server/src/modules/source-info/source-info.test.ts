import { sourceFields } from '@shared/source-info/fields'
import { startTestApp, type TestApp } from '../../../test/test-app'
import { verifyChain } from '../../db/verify-chain'
import { Outbox } from '../../outbox/model'
import { buildAccount } from '../accounts/factory'
import { getStudent } from '../schools/actions/get-student'
import { unsealFields } from '../schools/actions/seal-fields'
import { buildSourceInfo, eightFields } from './factory'
import { SourceInfo } from './model'

let app: TestApp
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())

type Built = Awaited<ReturnType<typeof buildSourceInfo>>
const submit = ({ student }: Built, body: object = eightFields) => app.call('PUT', '/api/source-info/mine', { token: student.token, body })
const approve = ({ reviewer, id }: Built, version: number) => app.call('POST', `/api/source-info/${id}/approve`, { token: reviewer.token, body: { version } })
const reject = ({ reviewer, id }: Built, version: number, reason = '家庭地址不完整') => app.call('POST', `/api/source-info/${id}/reject`, { token: reviewer.token, body: { version, reason } })
const stored = async ({ id }: Built) => SourceInfo.findById(id).orFail()
const studentOf = async ({ student }: Built) => unsealFields((await getStudent(student.studentId ?? '')).fields)

describe('the form', () => {
  it('R-SRC-1 shows every field of the roster, in its order', async () => {
    const { student } = await buildSourceInfo()
    const { body } = await app.call('GET', '/api/source-info/mine', { token: student.token })
    expect(body).toMatchObject({ status: { key: 'unconfirmed' }, version: 1, fields: sourceFields.map(({ key, label }) => ({ key, label })) })
  })
  it('R-SRC-1 never shows the identity number, nor a phone outside its own input', async () => {
    const built = await buildSourceInfo('pending')
    const mine = await app.call('GET', '/api/source-info/mine', { token: built.student.token })
    const review = await app.call('GET', `/api/source-info/${built.id}`, { token: built.reviewer.token })
    expect(mine.bytes.toString() + review.bytes.toString()).not.toContain('11010519491231002X')
    expect(review.bytes.toString()).not.toContain(eightFields.phone)
    expect(mine.body.fields).toContainEqual(expect.objectContaining({ key: 'phone', value: '13900008872', display: '139****8872' }))
  })
  it('R-SRC-2 offers exactly eight to edit', async () => {
    const { student } = await buildSourceInfo()
    const { body } = await app.call('GET', '/api/source-info/mine', { token: student.token })
    const fields = body.fields as { label: string; editable: boolean }[]
    expect(fields.filter((field) => field.editable).map((field) => field.label)).toEqual(['生源地', '本人手机', '电子邮箱', 'QQ号码', '家庭地址', '家庭邮编', '家庭电话', '家庭联系人'])
  })
  it.each(sourceFields.filter((field) => !('student' in field)).map((field) => field.key))('R-SRC-2 refuses the whole request when it names %s', async (key) => {
    const built = await buildSourceInfo()
    expect(await submit(built, { ...eightFields, [key]: '改' })).toMatchObject({ status: 400, body: { error: 'unknown_field', details: { names: [key] } } })
    expect(await stored(built)).toMatchObject({ status: 'unconfirmed', proposed: undefined })
  })
  it('R-SRC-2 takes a place of origin only down to the county', async () => {
    const built = await buildSourceInfo()
    expect(await submit(built, { ...eightFields, origin: '231200' })).toMatchObject({ status: 400, body: { details: { fields: { origin: '请选择到区县' } } } })
  })
})

describe('review', () => {
  it('R-SRC-3 a submission waits and changes no record yet', async () => {
    const built = await buildSourceInfo()
    const before = await studentOf(built)
    expect(await submit(built)).toMatchObject({ status: 200, body: { status: { key: 'pending', turn: 'reviewer' }, version: 1 } })
    expect(await studentOf(built)).toEqual(before)
  })
  it('R-SRC-3 keeps what was submitted encrypted', async () => {
    const row = await stored(await buildSourceInfo('pending'))
    expect(JSON.stringify(row)).not.toMatch(/13900008872|世茂大道/)
  })
  it('R-SRC-3 each submission is a new version', async () => {
    const built = await buildSourceInfo('pending')
    expect(await submit(built)).toMatchObject({ status: 200, body: { version: 2, status: { key: 'pending' } } })
  })
  it('R-SRC-3 two submissions at once are two versions', async () => {
    const built = await buildSourceInfo()
    await Promise.all([submit(built), submit(built, { ...eightFields, qq: '12345678' })])
    expect(await stored(built)).toMatchObject({ version: 2, historySeq: 3 })
  })
  it('R-SRC-3 a decision on an old version gets 409 and decides nothing', async () => {
    const built = await buildSourceInfo('pending')
    await submit(built)
    expect(await approve(built, 1)).toMatchObject({ status: 409, body: { error: 'stale_version' } })
    expect(await stored(built)).toMatchObject({ status: 'pending' })
  })
  it('R-SRC-3 on approval the values become the record', async () => {
    const built = await buildSourceInfo('pending')
    expect(await approve(built, 1)).toMatchObject({ status: 200, body: { status: { key: 'approved' } } })
    expect(await studentOf(built)).toMatchObject(eightFields)
  })
  it('R-SRC-3 a rejection carries its reason and may be answered with a new version', async () => {
    const built = await buildSourceInfo('pending')
    await reject(built, 1)
    expect((await app.call('GET', '/api/source-info/mine', { token: built.student.token })).body).toMatchObject({ status: { key: 'rejected' }, reason: '家庭地址不完整' })
    expect(await submit(built)).toMatchObject({ status: 200, body: { version: 2, status: { key: 'pending' } } })
  })
  it('R-SRC-3 nothing is submitted after approval', async () => {
    expect(await submit(await buildSourceInfo('approved'))).toMatchObject({ status: 409, body: { error: 'illegal_transition' } })
  })
  it('R-SRC-3 of two decisions at once one wins', async () => {
    const built = await buildSourceInfo('pending')
    const answers = await Promise.all([approve(built, 1), reject(built, 1)])
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409])
    expect((await stored(built)).historySeq).toBe(3)
  })
  it('R-SRC-3 the history is one unbroken chain', async () => {
    const built = await buildSourceInfo('approved')
    expect(await verifyChain('source-info', await stored(built))).toBeUndefined()
  })
  it("R-SRC-3 another school's reviewer finds nothing", async () => {
    const built = await buildSourceInfo('pending')
    const { token } = await buildAccount('reviewer')
    expect(await app.call('GET', `/api/source-info/${built.id}`, { token })).toMatchObject({ status: 404 })
    expect(await app.call('POST', `/api/source-info/${built.id}/approve`, { token, body: { version: 1 } })).toMatchObject({ status: 404 })
    expect((await app.call('GET', '/api/source-info/queue', { token })).body).toEqual({ items: [] })
  })
  it('R-SRC-3 a student may neither look at the queue nor decide', async () => {
    const { id, student: { token } } = await buildSourceInfo('pending')
    expect(await app.call('GET', '/api/source-info/queue', { token })).toMatchObject({ status: 403 })
    expect(await app.call('POST', `/api/source-info/${id}/approve`, { token, body: { version: 1 } })).toMatchObject({ status: 403 })
  })
  it('R-SRC-3 the student is told the result, without a number the reason may hold', async () => {
    const built = await buildSourceInfo('pending')
    await reject(built, 1, '手机 13900008872 打不通')
    const row = await Outbox.findOne({ accountId: built.student._id, kind: 'review_result' }).orFail()
    expect(row.notice).toMatchObject({ path: 'modules/source-info/pages/view/index', data: { subject: '生源信息核对', result: '不通过' } })
    expect(JSON.stringify(row.notice)).not.toContain('13900008872')
  })
})

describe('the queue', () => {
  it('R-SRC-3 lists oldest submissions first, page by page, with the number of changes', async () => {
    const first = await buildSourceInfo('pending')
    const schoolId = first.student.schoolId
    const second = await buildSourceInfo('pending', { schoolId })
    const { token } = first.reviewer
    const page = await app.call('GET', '/api/source-info/queue?limit=1', { token })
    expect(page.body.items).toEqual([expect.objectContaining({ id: first.id, changedCount: 3, college: '软件学院' })])
    const next = await app.call('GET', `/api/source-info/queue?limit=1&cursor=${String(page.body.next)}`, { token })
    expect(next.body).toEqual({ items: [expect.objectContaining({ id: second.id })] })
  })
  it('R-SRC-3 finds by the beginning of a name or number, taking signs as they are', async () => {
    const { reviewer: { token } } = await buildSourceInfo('pending')
    const found = async (q: string) => ((await app.call('GET', `/api/source-info/queue?q=${encodeURIComponent(q)}`, { token })).body.items as unknown[]).length
    expect([await found('张雨'), await found('2022060'), await found('.*'), await found('李')]).toEqual([1, 1, 0, 0])
  })
  it('R-SRC-3 counts by status and names the colleges', async () => {
    const { reviewer: { token } } = await buildSourceInfo('approved')
    expect((await app.call('GET', '/api/source-info/summary', { token })).body).toEqual({ counts: { unconfirmed: 0, pending: 0, approved: 1, rejected: 0 }, colleges: ['软件学院'] })
  })
  it('R-SRC-3 shows old and new side by side, divisions by name', async () => {
    const { id, reviewer: { token } } = await buildSourceInfo('approved')
    const { body } = await app.call('GET', `/api/source-info/${id}`, { token })
    expect(body.differences).toContainEqual({ field: 'phone', label: '本人手机', before: '138****2201', after: '139****8872', changed: true })
    expect(body.differences).toContainEqual({ field: 'origin', label: '生源地', before: '黑龙江省绥化市北林区', after: '黑龙江省绥化市北林区', changed: false })
  })
})

it('R-SRC-2 lists divisions from province to county', async () => {
  const names = async (query: string) => ((await app.call('GET', `/api/divisions${query}`)).body.items as { name: string; leaf: boolean }[])
  expect((await names('')).length).toBe(34)
  expect(await names('?parent=231200')).toContainEqual({ code: '231202', name: '北林区', leaf: true })
})
