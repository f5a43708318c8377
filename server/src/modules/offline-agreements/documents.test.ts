import { createHash } from 'node:crypto'
import { type Types } from 'mongoose'
import { readPdf } from '../../../test/read-pdf'
import { startTestApp, type TestApp } from '../../../test/test-app'
import { useTestClock } from '../../../test/use-test-clock'
import { claimBatch } from '../../outbox/claim-batch'
import { deliver } from '../../outbox/deliver'
import { Outbox, type OutboxRow } from '../../outbox/model'
import { updateStudentFields } from '../schools/actions/update-student-fields'
import { School } from '../schools/school-model'
import { buildOfflineAgreement } from './factory'
import { OfflineAgreement } from './model'

let app: TestApp
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())
const time = useTestClock()

type Row = { _id: unknown }
const open = (token: string, row: Row, what: 'preview' | 'original' | 'agreement') => app.call('GET', `/api/offline-agreements/${String(row._id)}/${what}`, { token })
const post = (token: string, row: Row, action: string, body: unknown) => app.call('POST', `/api/offline-agreements/${String(row._id)}/${action}`, { token, body })
const stored = (row: Row) => OfflineAgreement.findById(row._id).orFail().lean()
const textOf = async (bytes: Buffer) => (await readPdf(bytes)).map((page) => page.text)

describe('the PDF', () => {
  it('R-OFF-1 the preview is the first two pages of what is generated, but for number, QR and mark', async () => {
    const { row, student } = await buildOfflineAgreement()
    const preview = await readPdf((await open(student.token, row, 'preview')).bytes)
    await post(student.token, row, 'generate', { version: 1, revision: 0, confirmed: true, confirmedAgain: true })
    const final = await readPdf((await open(student.token, row, 'agreement')).bytes)
    expect([preview.length, final.length]).toEqual([2, 3])
    const marks = /^(协议编号.*|未生成编号|第1版|\d{4}届.*|预览.*|生成于.*|扫码核验|未生成)$/
    const { number } = await stored(row)
    const scan = '扫描右上角二维码可核验本协议的当前状态。'
    for (const page of [0, 1]) {
      const pieces = (pages: typeof preview) => pages[page]?.places.filter((one) => !marks.test(one.text) && !number?.includes(one.text)).map((one) => `${one.text.replace(scan, '')} ${Math.round(one.x)} ${Math.round(one.y)}`) ?? []
      expect(pieces(preview).length).toBeGreaterThan(30)
      expect(pieces(preview)).toEqual(pieces(final))
    }
  })

  it('R-OFF-1 the paper to be stamped says what was typed, to whom it belongs and how many copies there are, and bears no mark', async () => {
    const { row, student } = await buildOfflineAgreement()
    await School.updateOne({ _id: row.schoolId }, { $set: { 'settings.agreementCopies': 4, 'settings.contact.department': '招生就业处', 'settings.contact.phone': '0451-86400000' } })
    await post(student.token, row, 'generate', { version: 1, revision: 0, confirmed: true, confirmedAgain: true })
    const { status, headers, bytes } = await open(student.token, row, 'agreement')
    const { number } = await stored(row)
    expect([status, headers.get('content-disposition')]).toEqual([200, expect.stringContaining(`${number ?? '?'}.pdf`)])
    const [first, second] = await textOf(bytes)
    for (const value of [number ?? '?', '绥化市第一中学', '12231200414780123J', '其他教学单位', '张雨桐', '11010519491231002X', '招生就业处', '0451-86400000']) expect(first).toContain(value)
    for (const value of ['数学教师', '5,200.5', '2026年8月20日', '转到用人单位', '绥化市教育局人事科', '孙丽', '13904550002', '转回生源地'.replace('转', '迁'), '提供宿舍', '一式四份']) expect(second).toContain(value)
    expect(`${first ?? ''}${second ?? ''}`).not.toContain('待上传')
  })

  it('R-OFF-1 a hukou that never moved is said to stay', async () => {
    const { row, student } = await buildOfflineAgreement({ state: 'awaiting_upload', values: { hukouTo: 'stay' } })
    expect((await textOf((await open(student.token, row, 'agreement')).bytes))[1]).toContain('不迁移（户口未迁入学校）')
  })

  it('R-DST-3 the certificate tells who did what and when, with the hash of the data and the head of the chain', async () => {
    const { row, reviewer } = await buildOfflineAgreement({ state: 'in_force' })
    const certificate = (await textOf((await open(reviewer.token, row, 'agreement')).bytes))[2] ?? ''
    const steps = ['录入协议书', '确认两次并生成协议书', '上传盖章件（1个文件）', '提交盖章件', '审核通过']
    expect(steps.map((step) => certificate.indexOf(step))).toEqual([...steps.map((step) => certificate.indexOf(step))].sort((a, b) => a - b))
    for (const value of [...steps, '赵敏', '203.0.*.*', row.historyHash]) expect(certificate).toContain(value)
    expect(certificate).toMatch(/协议数据[0-9a-f]{64}/)
  })

  it.each([['content.salaryFen', 520_051], ['parties.school.department', '别的部门'], ['copies', 2]])('R-DST-3 its data hash is another when %s is', async (field, value) => {
    const { row, student } = await buildOfflineAgreement({ state: 'awaiting_upload' })
    const hash = async () => (await textOf((await open(student.token, row, 'agreement')).bytes))[2]?.match(/协议数据([0-9a-f]{64})/)?.[1]
    const before = await hash()
    await OfflineAgreement.updateOne({ _id: row._id }, { $set: { documents: [] } })
    expect(await hash()).toBe(before)
    await OfflineAgreement.updateOne({ _id: row._id }, { $set: { documents: [], [field]: value } })
    expect(await hash()).not.toBe(before)
  })

  it('R-DST-3 is one stored file a state however many ask at once, its SHA-256 recorded', async () => {
    const { row, student } = await buildOfflineAgreement({ state: 'awaiting_upload' })
    const files = await Promise.all(Array.from({ length: 3 }, () => open(student.token, row, 'agreement')))
    expect(new Set(files.map((file) => createHash('sha256').update(file.bytes).digest('hex')))).toEqual(new Set([(await stored(row)).documents[0]?.sha256]))
    expect((await stored(row)).documents).toMatchObject([{ version: 1, state: 'awaiting_upload' }])
  })

  it('R-OFF-2 the paper stays the same file when its copy is recalled, and when roster or settings change', async () => {
    const { row, student } = await buildOfflineAgreement({ state: 'awaiting_upload' })
    const { bytes } = await open(student.token, row, 'agreement')
    const { row: other, student: owner } = await buildOfflineAgreement({ state: 'in_review' })
    await post(owner.token, other, 'recall', { version: 1 })
    const recalled = await textOf((await open(owner.token, other, 'agreement')).bytes)
    expect([recalled[0]?.includes('第1版'), recalled[2]?.includes('撤回')]).toEqual([true, false])
    await updateStudentFields(row.studentId, { homeAddress: '黑龙江省大庆市萨尔图区' })
    await School.updateOne({ _id: row.schoolId }, { $set: { 'settings.agreementCopies': 5 } })
    await OfflineAgreement.updateOne({ _id: row._id }, { documents: [] })
    expect((await open(student.token, row, 'agreement')).bytes.equals(bytes)).toBe(true)
  })

  it('R-OFF-1 another copy submitted makes another file of the same state', async () => {
    const { row, student } = await buildOfflineAgreement({ state: 'in_review' })
    await open(student.token, row, 'original')
    await post(student.token, row, 'recall', { version: 1 })
    await post(student.token, row, 'submit', { version: 2 })
    const pages = await textOf((await open(student.token, row, 'original')).bytes)
    expect(pages[2]).toContain('撤回盖章件')
    expect((await stored(row)).documents.map((one) => [one.version, one.state])).toEqual([[1, 'in_review'], [1, 'in_review']])
  })

  it.each([['in_review', 'agreement_not_in_force', '待学校审核'], ['rejected', 'agreement_ended', '审核不通过'], ['data_review', 'agreement_not_in_force', '待学校审核信息']] as const)('R-OFF-1 in %s there is nothing to download, and the original bears the state', async (state, error, mark) => {
    const { row, student, reviewer } = await buildOfflineAgreement({ state })
    expect((await open(student.token, row, 'agreement')).body.error).toBe(error)
    expect((await textOf((await open(reviewer.token, row, 'original')).bytes))[0]).toContain(mark)
  })

  it('R-DST-5 after a termination what is served carries 已解除, and the original file is kept', async () => {
    const { row, student, reviewer } = await buildOfflineAgreement({ state: 'in_force' })
    const { bytes } = await open(student.token, row, 'agreement')
    const { terminateOfflineAgreement } = await import('./actions/terminate-offline-agreement')
    const { actorOf } = await import('../signing/factory')
    await terminateOfflineAgreement({ actor: actorOf(reviewer), id: row._id, reason: '双方协商一致' })
    expect((await open(student.token, row, 'agreement')).bytes.equals((await open(student.token, row, 'original')).bytes)).toBe(true)
    const pages = await textOf((await open(student.token, row, 'original')).bytes)
    for (const page of pages.slice(0, 2)) expect(page).toContain('已解除')
    const [kept, marked] = (await stored(row)).documents
    expect([kept?.state, marked?.state, kept?.sha256]).toEqual(['in_force', 'terminated', createHash('sha256').update(bytes).digest('hex')])
  })

  it('R-OFF-1 there is none of a draft, and no preview of what was generated', async () => {
    const { row, student } = await buildOfflineAgreement({ state: 'reopened' })
    expect((await open(student.token, row, 'original')).body.error).toBe('agreement_not_in_force')
    const { row: generated, student: other } = await buildOfflineAgreement({ state: 'awaiting_upload' })
    expect((await open(other.token, generated, 'preview')).body.error).toBe('illegal_transition')
  })
})

describe('telling', () => {
  const told = async (accountId: Types.ObjectId, kind: string) => (await Outbox.find({ accountId, kind }).sort({ _id: 1 })).map((one) => one.notice)

  it.each([['in_force', '线下协议盖章件', '通过'], ['rejected', '线下协议盖章件', '不通过'], ['dataRejected', '线下协议信息', '不通过']] as const)('R-MSG-1 tells the student that it is %s', async (state, subject, result) => {
    const { row, student } = await buildOfflineAgreement({ state })
    expect(await told(student._id, 'review_result')).toMatchObject([{ data: { subject, result }, path: `modules/offline-agreements/pages/show/index?id=${row._id.toString()}` }])
  })

  it('R-MSG-1 tells the student of approved data too', async () => {
    const { student } = await buildOfflineAgreement({ state: 'awaiting_upload', twoStage: true })
    expect(await told(student._id, 'review_result')).toMatchObject([{ data: { subject: '线下协议信息', result: '通过' } }])
  })

  it('R-MSG-1 reminds a week after generating, if the copy is still missing', async () => {
    const { student } = await buildOfflineAgreement({ state: 'awaiting_upload' })
    const { student: done } = await buildOfflineAgreement({ state: 'in_review' })
    const due = new Date(time.now.getTime() + 7 * 86_400_000)
    expect(await told(student._id, 'registration_reminder')).toMatchObject([{ sendAt: due }])
    time.now = new Date(due.getTime() - 1)
    const kindOf = async (accountId: Types.ObjectId) => (await claimBatch(500)).filter((one) => one.accountId.equals(accountId) && one.kind === 'registration_reminder')
    expect(await kindOf(student._id)).toEqual([])
    time.now = due
    const attempt = async (accountId: Types.ObjectId) => deliver(await Outbox.findOne({ accountId, kind: 'registration_reminder' }).orFail().lean<OutboxRow>(), undefined, async () => ({}))
    expect(await kindOf(student._id)).toHaveLength(1)
    expect([(await attempt(student._id)).kind, (await attempt(done._id)).kind]).toEqual(['sent', 'dropped'])
  })

  it('R-MSG-4 puts no number that somebody typed into a push', async () => {
    const { row, student, reviewer } = await buildOfflineAgreement({ state: 'in_review' })
    await post(reviewer.token, row, 'reject', { version: 1, reason: '请联系 13904550002' })
    expect(JSON.stringify(await told(student._id, 'review_result'))).not.toContain('13904550002')
  })
})
