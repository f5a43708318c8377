import { type Types } from 'mongoose'
import { startTestApp, type TestApp } from '../../../test/test-app'
import { useTestClock } from '../../../test/use-test-clock'
import { verifyChain } from '../../db/verify-chain'
import { WaitingItem } from '../../db/waiting-item'
import { useRate } from '../../http/rate-limit'
import { buildAccount, buildSession } from '../accounts/factory'
import { Destination } from '../destinations/actions/destination-model'
import { updateStudentFields } from '../schools/actions/update-student-fields'
import { School } from '../schools/school-model'
import { actorOf, buildInvitation } from '../signing/factory'
import { startTermination } from '../terminations/actions/start-termination'
import { buildUpload } from '../uploads/factory'
import { Upload } from '../uploads/model'
import { buildGraduate, buildOfflineAgreement, sampleValues } from './factory'
import { OfflineAgreement } from './model'

let app: TestApp
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())
const time = useTestClock()

type Row = { _id: unknown }
const start = (token: string, values?: object) => app.call('POST', '/api/offline-agreements', { token, body: values ? { values } : {} })
const read = (token: string, row: Row, rest = '') => app.call('GET', `/api/offline-agreements/${String(row._id)}${rest}`, { token })
const put = (token: string, row: Row, what: string, body: unknown) => app.call('PUT', `/api/offline-agreements/${String(row._id)}/${what}`, { token, body })
const post = (token: string, row: Row, action: string, body: unknown) => app.call('POST', `/api/offline-agreements/${String(row._id)}/${action}`, { token, body })
const generate = (token: string, row: Row, revision = 0, version = 1) => post(token, row, 'generate', { version, revision, confirmed: true, confirmedAgain: true })
const stored = (row: Row) => OfflineAgreement.findById(row._id).orFail().lean()
const error = ({ status, body }: { status: number; body: { error?: string } }) => [status, body.error]

describe('a draft', () => {
  it('R-OFF-1 is saved as typed, however incomplete, and tells what is still missing', async () => {
    const { token } = await buildGraduate()
    const { body } = await start(token)
    expect(body).toMatchObject({ status: { key: 'draft' }, revision: 0, active: false, copies: 3, values: {} })
    const saved = await put(token, { _id: body.id }, 'draft', { revision: 0, values: { employerName: '绥化市第一', creditCode: '123', salaryYuan: '面议', archivePhone: '139' } })
    expect(saved).toMatchObject({ status: 200, body: { revision: 1, savedAt: time.now.toISOString() } })
    expect(saved.body.problems).toEqual(expect.arrayContaining([expect.objectContaining({ field: 'creditCode' }), expect.objectContaining({ field: 'salaryYuan' }), expect.objectContaining({ field: 'position' })]))
    expect((await read(token, { _id: body.id })).body).toMatchObject({ values: { employerName: '绥化市第一', creditCode: '123', salaryYuan: '面议', archivePhone: '139' } })
  })
  it('R-OFF-1 begins prefilled when asked to, and is one a student', async () => {
    const { token } = await buildGraduate()
    const answers = await Promise.all([start(token, sampleValues), start(token)])
    expect(answers.map((one) => one.status).sort()).toEqual([200, 409])
    expect(answers.find((one) => one.status === 409)?.body.error).toBe('offline_draft_open')
  })
  it('R-OFF-1 keeps what was saved when an older page saves, and says so', async () => {
    const { row, student } = await buildOfflineAgreement()
    await put(student.token, row, 'draft', { revision: 0, values: { employerName: '甲公司' } })
    const late = await put(student.token, row, 'draft', { revision: 0, values: { employerName: '乙公司' } })
    expect([...error(late), late.body.details]).toEqual([409, 'stale_version', { revision: 1 }])
    expect(await stored(row)).toMatchObject({ values: { employerName: '甲公司' }, title: '甲公司', revision: 1 })
  })
  it('R-OFF-1 leaves no row of history behind each save', async () => {
    const { row, student } = await buildOfflineAgreement()
    for (const revision of [0, 1, 2]) await put(student.token, row, 'draft', { revision, values: { position: `第 ${revision} 稿` } })
    expect(await stored(row)).toMatchObject({ historySeq: 1, revision: 3 })
  })
  it('R-OFF-1 seals phones, addresses and the recipient at rest', async () => {
    const { row } = await buildOfflineAgreement({ state: 'in_review' })
    const text = JSON.stringify(await OfflineAgreement.collection.findOne({ _id: row._id }))
    for (const key of ['archivePhone', 'archiveRecipient', 'contactPhone', 'contactName', 'archiveAddress', 'notes'] as const) expect([key, text.includes(`"${key}":"${sampleValues[key] ?? ''}"`)]).toEqual([key, false])
    expect(text).not.toContain('13904550002')
    expect(text).toContain('绥化市第一中学')
  })
  it('R-OFF-1 can be thrown away, and another begun', async () => {
    const { row, student } = await buildOfflineAgreement()
    expect((await post(student.token, row, 'discard', { version: 1 })).body).toMatchObject({ status: { key: 'discarded' }, values: {} })
    expect((await start(student.token)).status).toBe(200)
    expect((await app.call('GET', '/api/offline-agreements', { token: student.token })).body.items).toHaveLength(1)
  })
  it('R-OFF-1 takes no field that the table does not name', async () => {
    const { row, student } = await buildOfflineAgreement()
    expect((await put(student.token, row, 'draft', { revision: 0, values: { status: 'in_force' } })).status).toBe(400)
  })
})

describe('generating', () => {
  it('R-OFF-1 asks twice', async () => {
    const { row, student } = await buildOfflineAgreement()
    const once = { version: 1, revision: 0, confirmed: true }
    expect((await post(student.token, row, 'generate', once)).body.error).toBe('validation_failed')
    expect((await post(student.token, row, 'generate', { ...once, confirmedAgain: false })).body.error).toBe('validation_failed')
    expect((await stored(row)).status).toBe('draft')
  })
  it('R-OFF-1 fixes data, parties and number and takes the student’s place', async () => {
    const { row, student } = await buildOfflineAgreement()
    expect((await generate(student.token, row)).body).toMatchObject({ status: { key: 'awaiting_upload' }, active: true, number: expect.stringMatching(/^\d{4}-\d{5}-[0-9A-HJKMNP-TV-Z]{8}$/), generatedAt: time.now.toISOString() })
    expect(await stored(row)).toMatchObject({ printedVersion: 1, copies: 3, content: { salaryFen: 520_050, probationMonths: 3, probationSalaryFen: 480_000, damagesFen: 0, position: '数学教师' }, parties: { school: { department: '学校就业部门' } } })
  })
  it('R-OFF-1 generates only what was previewed: another revision is refused', async () => {
    const { row, student } = await buildOfflineAgreement()
    await put(student.token, row, 'draft', { revision: 0, values: { ...sampleValues, salaryYuan: '1' } })
    expect(error(await generate(student.token, row, 0))).toEqual([409, 'stale_version'])
    expect((await stored(row)).status).toBe('draft')
  })
  it.each([
    ['a bad credit code', 'creditCode', { creditCode: '12231200414780123A' }], ['a destination that contradicts the unit nature', 'unitNature', { unitNature: '40' }],
    ['an incomplete archive address', 'archiveAddress', { archiveAddress: '绥化市北林区' }], ['a recipient who is the student', 'archiveRecipient', { archiveRecipient: '张雨桐' }],
  ])('R-OFF-2 refuses %s, naming the field', async (_what, field, values) => {
    const { row, student } = await buildOfflineAgreement({ values })
    for (const answer of [await generate(student.token, row), await read(student.token, row, '/preview')]) {
      expect([...error(answer), answer.body.details]).toEqual([422, 'offline_preflight_failed', { problems: [{ field, level: 'error', message: expect.any(String) }] }])
    }
    expect(await stored(row)).toMatchObject({ status: 'draft', active: false, historySeq: 1 })
  })
  it('R-OFF-2 lets no draft that changed meanwhile slip through the check', async () => {
    const { row, student } = await buildOfflineAgreement()
    const answers = await Promise.all([generate(student.token, row), put(student.token, row, 'draft', { revision: 0, values: {} })])
    expect(answers.map((one) => one.status).sort()).toEqual([200, 409])
    const after = await stored(row)
    expect(after.status === 'draft').toBe(after.values?.position === undefined)
  })
  it('R-OFF-2 two at once make one', async () => {
    const { row, student } = await buildOfflineAgreement()
    const answers = await Promise.all([generate(student.token, row), generate(student.token, row)])
    expect(answers.map((one) => one.status).sort()).toEqual([200, 409])
    expect(await stored(row)).toMatchObject({ printedVersion: 1, historySeq: 2 })
  })
  it('R-SIGN-7 R-OFF-2 and accepting an invitation at once leave one active destination', async () => {
    const { row, student } = await buildOfflineAgreement()
    const { row: invitation } = await buildInvitation({ student, state: 'consented' })
    const accept = app.call('POST', `/api/signing/invitations/${invitation._id.toString()}/accept`, { token: student.token, body: { version: 1, handover: { archive: { to: 'origin' }, hukou: { to: 'origin' } } } })
    const answers = await Promise.all([generate(student.token, row), accept])
    expect(answers.map((one) => one.status).sort()).toEqual([200, 409])
    expect(answers.find((one) => one.status === 409)?.body.error).toBe('destination_active')
    expect(await Destination.countDocuments({ studentId: student.studentId, active: true })).toBe(1)
  })
  it('R-OFF-1 is closed after the school’s deadline, by the clock', async () => {
    const { row, student } = await buildOfflineAgreement()
    const other = await buildGraduate()
    const deadline = new Date(`${time.now.getUTCFullYear() + 1}-08-31T15:59:59.999Z`)
    time.now = deadline
    const late = await buildSession(student)
    const { body } = await read(late, row)
    expect(body).toMatchObject({ deadline: deadline.toISOString(), actions: [{ key: 'generate' }, { key: 'discard' }] })
    expect((body.actions as { why?: unknown }[]).map((one) => one.why)).toEqual([undefined, undefined])
    time.now = new Date(deadline.getTime() + 1)
    expect(error(await generate(late, row))).toEqual([409, 'registration_closed'])
    expect(error(await start(await buildSession(other)))).toEqual([409, 'registration_closed'])
    expect((await stored(row)).status).toBe('draft')
  })
  it('R-OFF-1 does not begin while another destination is active', async () => {
    const { student } = await buildInvitation({ state: 'accepted' })
    expect(error(await start(student.token))).toEqual([409, 'destination_active'])
  })
})

it('R-DST-4 R-OFF-2 names the student as the roster does when it is generated, on the paper and beside it; the check before it asks the same roster', async () => {
  const { row, student } = await buildOfflineAgreement({ values: { archiveRecipient: '张雨彤' } })
  await updateStudentFields(row.studentId, { name: '张雨彤' })
  expect((await read(student.token, row)).body.problems).toMatchObject([{ field: 'archiveRecipient' }])
  expect((await put(student.token, row, 'draft', { revision: 0, values: { ...sampleValues, archiveRecipient: '张雨彤' } })).body.problems).toMatchObject([{ field: 'archiveRecipient' }])
  await put(student.token, row, 'draft', { revision: 1, values: sampleValues })
  expect((await generate(student.token, row, 2)).body).toMatchObject({ student: { name: '张雨彤' } })
  expect(await stored(row)).toMatchObject({ studentName: '张雨彤', parties: { student: { name: '张雨彤' } } })
})
it('R-OFF-1 can be generated and submitted twenty times a day', async () => {
  const { row, student } = await buildOfflineAgreement({ state: 'uploaded' })
  await useRate({ name: 'submission', points: 20, seconds: 86_400 }, `${row.studentId.toString()}/${row._id.toString()}`, 20)
  for (const answer of [await post(student.token, row, 'submit', { version: 1 }), await generate(student.token, row)]) expect(error(answer)).toEqual([429, 'rate_limited'])
})

describe('generated data', () => {
  it.each(['awaiting_upload', 'data_review', 'in_review', 'in_force', 'rejected', 'terminated'] as const)('R-OFF-2 refuses a change in %s', async (state) => {
    const { row, student } = await buildOfflineAgreement({ state })
    expect(error(await put(student.token, row, 'draft', { revision: row.revision, values: { salaryYuan: '9000' } }))).toEqual([409, 'offline_data_fixed'])
    expect((await stored(row)).values).toEqual(row.values)
  })
  it('R-OFF-2 cannot be generated again nor thrown away', async () => {
    const { row, student } = await buildOfflineAgreement({ state: 'awaiting_upload' })
    expect(error(await generate(student.token, row))).toEqual([409, 'illegal_transition'])
    expect(error(await post(student.token, row, 'discard', { version: 1 }))).toEqual([409, 'illegal_transition'])
  })
  it('R-OFF-2 offers the way out: a termination, and says why not before', async () => {
    const { row, student } = await buildOfflineAgreement({ state: 'awaiting_upload' })
    expect((await read(student.token, row)).body.whyNotTerminable).toBeUndefined()
    const { row: draft, student: other } = await buildOfflineAgreement()
    expect((await read(other.token, draft)).body).toMatchObject({ whyNotTerminable: { error: 'destination_not_terminable' } })
  })
  it('R-OFF-2 waits while a termination is open: no upload, no submission, no decision', async () => {
    const { row, student, reviewer } = await buildOfflineAgreement({ state: 'in_review' })
    await openTermination(row, student)
    expect(error(await post(reviewer.token, row, 'approve', { version: 1 }))).toEqual([409, 'termination_open'])
    expect(error(await post(student.token, row, 'recall', { version: 1 }))).toEqual([409, 'termination_open'])
    expect((await read(student.token, row)).body).toMatchObject({ termination: { status: { key: 'in_review' } }, whyNotTerminable: { error: 'termination_open' } })
    const { row: waiting, student: other } = await buildOfflineAgreement({ state: 'uploaded' })
    await openTermination(waiting, other)
    expect(error(await post(other.token, waiting, 'submit', { version: 1 }))).toEqual([409, 'termination_open'])
    const upload = await buildUpload({ student: other, purpose: 'stamped_copy' })
    expect(error(await put(other.token, waiting, 'stamped-copy', { version: 1, uploads: [upload._id.toString()] }))).toEqual([409, 'termination_open'])
  })
})

async function openTermination(row: { _id: Types.ObjectId }, student: Parameters<typeof buildUpload>[0]['student']): Promise<void> {
  const proof = await buildUpload({ student, purpose: 'proof' })
  await startTermination(actorOf(student), { destinationId: row._id.toString(), reasonKind: 'agreed', reason: '另有安排', proofs: [proof._id.toString()] })
}

describe('the stamped copy', () => {
  it('R-OFF-1 is read by the school only while it is handed in, and a replaced one goes', async () => {
    const { row, student, reviewer } = await buildOfflineAgreement({ state: 'awaiting_upload' })
    const [old, copy] = [await buildUpload({ student, purpose: 'stamped_copy' }), await buildUpload({ student, purpose: 'stamped_copy' })]
    for (const { _id } of [old, copy]) await put(student.token, row, 'stamped-copy', { version: row.version, uploads: [String(_id)] })
    const seen = async () => [(await app.call('GET', `/api/uploads/${String(copy._id)}`, { token: reviewer.token })).status, ((await read(reviewer.token, row)).body.stampedCopy as unknown[]).length]
    expect(await seen()).toEqual([404, 0])
    await post(student.token, row, 'submit', { version: row.version })
    expect(await seen()).toEqual([200, 1])
    await post(student.token, row, 'recall', { version: row.version })
    expect(await seen()).toEqual([404, 0])
    expect((await Upload.findById(old._id))?.staleAt?.getTime()).toBe(time.now.getTime() + 7 * 86_400_000)
  })
  it('R-OFF-1 is uploaded now or later, in order, and replaced as often as needed before submitting', async () => {
    const { row, student } = await buildOfflineAgreement({ state: 'awaiting_upload' })
    const uploads = [await buildUpload({ student, purpose: 'stamped_copy' }), await buildUpload({ student, purpose: 'stamped_copy', kind: 'pdf' })].map((one) => one._id.toString())
    expect(error(await post(student.token, row, 'submit', { version: 1 }))).toEqual([422, 'stamped_copy_missing'])
    expect((await put(student.token, row, 'stamped-copy', { version: 1, uploads: [...uploads].reverse() })).body).toMatchObject({ stampedCopy: [{ id: uploads[1], kind: 'pdf' }, { id: uploads[0], kind: 'image' }] })
    expect((await put(student.token, row, 'stamped-copy', { version: 1, uploads: uploads.slice(0, 1) })).body.stampedCopy).toHaveLength(1)
    expect((await post(student.token, row, 'submit', { version: 1 })).body).toMatchObject({ status: { key: 'in_review', turn: 'reviewer' }, submittedAt: time.now.toISOString() })
    expect(await Upload.findById(uploads[0]).lean()).toMatchObject({ attachedTo: [{ kind: 'destination', id: row._id }] })
  })
  it('R-OFF-1 takes nobody else’s file, and none sent for something else', async () => {
    const { row, student } = await buildOfflineAgreement({ state: 'awaiting_upload' })
    const files = [await buildUpload({ student: await buildAccount('student'), purpose: 'stamped_copy' }), await buildUpload({ student, purpose: 'proof' })]
    for (const file of files) expect(error(await put(student.token, row, 'stamped-copy', { version: 1, uploads: [file._id.toString()] }))).toEqual([422, 'upload_not_found'])
    expect((await stored(row)).stampedCopy).toEqual([])
  })
  it('R-OFF-1 cannot be swapped while the school looks at it', async () => {
    const { row, student } = await buildOfflineAgreement({ state: 'in_review' })
    const upload = await buildUpload({ student, purpose: 'stamped_copy' })
    expect(error(await put(student.token, row, 'stamped-copy', { version: 1, uploads: [upload._id.toString()] }))).toEqual([409, 'illegal_transition'])
  })
  it('R-OFF-1 recalled and submitted again is not approved by who saw the first', async () => {
    const { row, student, reviewer } = await buildOfflineAgreement({ state: 'in_review' })
    expect((await post(student.token, row, 'recall', { version: 1 })).body).toMatchObject({ status: { key: 'awaiting_upload' }, version: 2, stampedCopy: [{ kind: 'image' }] })
    await post(student.token, row, 'submit', { version: 2 })
    const seen = await post(reviewer.token, row, 'approve', { version: 1 })
    expect([...error(seen), seen.body.details]).toEqual([409, 'stale_version', { version: 2 }])
    expect((await post(reviewer.token, row, 'approve', { version: 2 })).status).toBe(200)
  })
})

describe('the decision', () => {
  it('R-OFF-1 puts it in force', async () => {
    const { row, reviewer } = await buildOfflineAgreement({ state: 'in_review' })
    expect((await post(reviewer.token, row, 'approve', { version: 1 })).body).toMatchObject({ status: { key: 'in_force' }, active: true, decidedAt: time.now.toISOString(), actions: [] })
    expect(await WaitingItem.countDocuments({ _id: row._id })).toBe(0)
  })
  it('R-OFF-1 lies on the review desk while it waits', async () => {
    const { row } = await buildOfflineAgreement({ state: 'in_review' })
    expect(await WaitingItem.findById(row._id).lean()).toMatchObject({ kind: 'offline-agreement', summary: '绥化市第一中学', name: '张雨桐', version: 1 })
  })
  it('R-OFF-1 rejected gives the reason, frees the student, and 再次提交 starts from the same data as a new version', async () => {
    const { row, student, reviewer } = await buildOfflineAgreement({ state: 'in_review' })
    expect((await post(reviewer.token, row, 'reject', { version: 1, reason: '' })).body.error).toBe('validation_failed')
    expect((await post(reviewer.token, row, 'reject', { version: 1, reason: '岗位名称与单位证明不符' })).body).toMatchObject({ status: { key: 'rejected' }, active: false })
    const { body } = await post(student.token, row, 'reopen', { version: 1 })
    expect(body).toMatchObject({ status: { key: 'draft' }, version: 2, number: row.number, reason: '岗位名称与单位证明不符', values: sampleValues, stampedCopy: [] })
    await put(student.token, row, 'draft', { revision: row.revision, values: { ...sampleValues, position: '语文教师' } })
    await generate(student.token, row, row.revision + 1, 2)
    const again = (await read(reviewer.token, row)).body
    expect(again).toMatchObject({ status: { key: 'awaiting_upload' }, number: row.number })
    expect((again.differences as { changed: boolean }[]).filter((one) => one.changed)).toEqual([{ field: 'position', label: '岗位', before: '数学教师', after: '语文教师', changed: true }])
    expect(await stored(row)).toMatchObject({ printedVersion: 2, version: 2 })
  })
  it('R-OFF-1 rejected for the copy lets the student send another with the same data', async () => {
    const { row, student } = await buildOfflineAgreement({ state: 'rejected' })
    expect((await post(student.token, row, 'reupload', { version: 1 })).body).toMatchObject({ status: { key: 'awaiting_upload' }, active: true, version: 2, stampedCopy: [], reason: '印章看不清' })
    expect((await stored(row)).printedVersion).toBe(1)
  })
  it('R-OFF-1 rejected holds no place: another signing takes it, and the way back says why not', async () => {
    const { row, student } = await buildOfflineAgreement({ state: 'rejected' })
    await buildInvitation({ student, state: 'accepted' })
    expect(error(await post(student.token, row, 'reupload', { version: 1 }))).toEqual([409, 'destination_active'])
    expect((await read(student.token, row)).body.actions).toMatchObject([{ key: 'reupload', why: { error: 'destination_active' } }, { key: 'reopen' }])
  })
  it('R-OFF-1 does not reopen beside another draft', async () => {
    const { row, student } = await buildOfflineAgreement({ state: 'rejected' })
    await start(student.token)
    expect(error(await post(student.token, row, 'reopen', { version: 1 }))).toEqual([409, 'offline_draft_open'])
  })
  it('R-OFF-1 lets one of two simultaneous decisions through', async () => {
    const { row, reviewer } = await buildOfflineAgreement({ state: 'in_review' })
    const answers = await Promise.all([post(reviewer.token, row, 'approve', { version: 1 }), post(reviewer.token, row, 'reject', { version: 1, reason: '重复审核' })])
    expect(answers.map((one) => one.status).sort()).toEqual([200, 409])
    expect((await stored(row)).historySeq).toBe(4)
  })
  it('R-DST-3 leaves a chain that verifies through every step', async () => {
    const { row } = await buildOfflineAgreement({ state: 'terminated' })
    expect(await verifyChain('offline-agreement', row)).toBeUndefined()
    expect([row.historySeq, row.active, row.reason]).toEqual([5, false, '双方协商一致'])
  })
})

describe('two-stage review', () => {
  it('R-OFF-3 lets the school read the data before the paper is printed', async () => {
    const { row, student, reviewer } = await buildOfflineAgreement({ twoStage: true })
    expect((await read(student.token, row)).body).toMatchObject({ twoStageReview: true, actions: [{ key: 'generateForReview' }, { key: 'discard' }] })
    expect((await generate(student.token, row)).body).toMatchObject({ status: { key: 'data_review' }, active: true, downloadable: false })
    expect(error(await read(student.token, row, '/agreement'))).toEqual([409, 'agreement_not_in_force'])
    expect((await post(reviewer.token, row, 'approve', { version: 1 })).body).toMatchObject({ status: { key: 'awaiting_upload' }, version: 2 })
    expect((await read(student.token, row)).body).toMatchObject({ downloadable: true, actions: [{ key: 'submit' }] })
  })
  it('R-OFF-3 never takes a yes to the data for one to the copy', async () => {
    const { row, student, reviewer } = await buildOfflineAgreement({ state: 'uploaded', twoStage: true })
    await post(student.token, row, 'submit', { version: 2 })
    expect(error(await post(reviewer.token, row, 'approve', { version: 1 }))).toEqual([409, 'stale_version'])
    expect((await stored(row)).status).toBe('in_review')
  })
  it('R-OFF-3 rejected data cannot be mended by another copy', async () => {
    const { row, student } = await buildOfflineAgreement({ state: 'dataRejected' })
    expect(error(await post(student.token, row, 'reupload', { version: 1 }))).toEqual([409, 'offline_stamp_not_rejected'])
    expect((await post(student.token, row, 'reopen', { version: 1 })).body).toMatchObject({ status: { key: 'draft' } })
  })
  it('R-OFF-3 follows the setting at the moment of generating', async () => {
    const { row, student } = await buildOfflineAgreement({ twoStage: true })
    await School.updateOne({ _id: student.schoolId }, { $set: { 'settings.twoStageReview': false } })
    expect((await generate(student.token, row)).body).toMatchObject({ status: { key: 'awaiting_upload' }, twoStageReview: false })
    await School.updateOne({ _id: student.schoolId }, { $set: { 'settings.twoStageReview': true } })
    expect((await read(student.token, row)).body.twoStageReview).toBe(false)
  })
})

describe('who sees it', () => {
  it('R-OFF-1 does not exist for another student or another school’s reviewer', async () => {
    const { row } = await buildOfflineAgreement({ state: 'in_review' })
    for (const role of ['student', 'reviewer'] as const) {
      const { token } = await buildAccount(role)
      for (const rest of ['', '/original', '/agreement']) expect([role, rest, (await read(token, row, rest)).status]).toEqual([role, rest, 404])
    }
    const { token } = await buildAccount('student')
    const { token: reviewer } = await buildAccount('reviewer')
    for (const action of ['submit', 'recall', 'reopen', 'reupload', 'discard']) expect([action, (await post(token, row, action, { version: 1 })).status]).toEqual([action, 404])
    expect((await put(token, row, 'draft', { revision: 0, values: {} })).status).toBe(404)
    expect((await put(token, row, 'stamped-copy', { version: 1, uploads: ['0123456789abcdef01234567'] })).status).toBe(404)
    expect([(await generate(token, row)).status, (await read(token, row, '/preview')).status]).toEqual([404, 404])
    for (const [action, body] of [['approve', { version: 1 }], ['reject', { version: 1, reason: '不是本校' }]] as const) expect((await post(reviewer, row, action, body)).status).toBe(404)
  })
  it.each(['draft', 'reopened', 'discarded'] as const)('R-OFF-1 does not exist for the school while it is %s', async (state) => {
    const { row, reviewer } = await buildOfflineAgreement({ state })
    for (const rest of ['', '/original', '/agreement']) expect((await read(reviewer.token, row, rest)).status).toBe(404)
    expect((await post(reviewer.token, row, 'approve', { version: row.version })).status).toBe(404)
  })
  it('R-OFF-1 shows the unit’s phones in full to who typed them and to the school, which calls there', async () => {
    const { row, student, reviewer } = await buildOfflineAgreement({ state: 'in_review' })
    expect((await read(student.token, row)).body).toMatchObject({ values: { archivePhone: '13904550002', position: '数学教师' } })
    expect((await read(reviewer.token, row)).body).toMatchObject({ values: { archivePhone: '13904550002', position: '数学教师' } })
  })
  it('R-OFF-1 lists the student’s own, newest first', async () => {
    const { row, student } = await buildOfflineAgreement({ state: 'rejected' })
    await buildOfflineAgreement({ state: 'draft' })
    time.pass(1000)
    await start(student.token)
    const { items } = (await app.call('GET', '/api/offline-agreements', { token: student.token })).body
    expect(items).toMatchObject([{ status: { key: 'draft' }, employerName: '' }, { id: row._id.toString(), status: { key: 'rejected' }, employerName: '绥化市第一中学', position: '数学教师', number: row.number }])
  })
})
