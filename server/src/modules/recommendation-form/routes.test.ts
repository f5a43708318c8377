import { formSections } from '@shared/recommendation-form/sections'
import { readPdf } from '../../../test/read-pdf'
import { startTestApp, type TestApp } from '../../../test/test-app'
import { verifyChain } from '../../db/verify-chain'
import { WaitingItem } from '../../db/waiting-item'
import { useRate } from '../../http/rate-limit'
import { Outbox } from '../../outbox/model'
import { buildAccount } from '../accounts/factory'
import { updateStudentFields } from '../schools/actions/update-student-fields'
import { buildSourceInfo } from '../source-info/factory'
import { buildUpload } from '../uploads/factory'
import { Upload } from '../uploads/model'
import { buildRecommendationForm, sampleTexts } from './factory'
import { RecommendationForm } from './model'

let app: TestApp
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())

type Row = { _id: unknown }
const mine = async (token: string) => (await app.call('GET', '/api/recommendation-form/mine', { token })).body
const save = (token: string, body: object) => app.call('PUT', '/api/recommendation-form/mine/draft', { token, body })
const submit = (token: string, body: object) => app.call('POST', '/api/recommendation-form/mine/submit', { token, body })
const post = (token: string, row: Row, action: string, body: object) => app.call('POST', `/api/recommendation-form/${String(row._id)}/${action}`, { token, body })
const file = (token: string, row: Row, kind: 'print' | 'pdf') => app.call('GET', `/api/recommendation-form/${String(row._id)}/${kind}`, { token })
const writer = async () => {
  const { student } = await buildSourceInfo('pending')
  return { student, photoId: (await buildUpload({ student, purpose: 'photo' }))._id.toString() }
}

describe('writing', () => {
  it('R-REC-1 is empty at first, and says what is missing', async () => {
    const { token } = await buildAccount('student')
    expect(await mine(token)).toMatchObject({ status: { key: 'draft', label: '未提交' }, revision: 0, version: 1, missing: [{ field: 'selfEvaluation' }, { field: 'photo' }] })
    expect(await RecommendationForm.countDocuments({})).toBe(0)
  })

  it('R-REC-1 keeps what is typed, however incomplete, and refuses to write over a newer save', async () => {
    const { student } = await writer()
    expect((await save(student.token, { revision: 0, texts: { ...sampleTexts, awards: '' } })).body).toMatchObject({ revision: 1 })
    expect(await save(student.token, { revision: 0, texts: { ...sampleTexts, awards: '旧' } })).toMatchObject({ status: 409, body: { error: 'stale_version' } })
    expect(await mine(student.token)).toMatchObject({ texts: { awards: '', talents: sampleTexts.talents }, revision: 1 })
  })

  it('R-REC-1 begins one form when two saves come at once', async () => {
    const { student } = await writer()
    await Promise.all([save(student.token, { revision: 0, texts: sampleTexts }), save(student.token, { revision: 0, texts: sampleTexts })])
    expect(await RecommendationForm.countDocuments({ studentId: student.studentId })).toBe(1)
  })

  it.each(Object.entries(formSections))('R-REC-1 takes %s to its limit and not one character more', async (key, { limit }) => {
    const { student } = await writer()
    const texts = (length: number) => ({ ...sampleTexts, [key]: '字'.repeat(length) })
    const texted = async (length: number) => (await save(student.token, { revision: 0, texts: texts(length) })).status
    expect([await texted(limit + 1), await texted(limit)]).toEqual([400, 200])
  })

  it('R-REC-1 keeps the photo of a draft; one that is gone all the same is missing', async () => {
    const { student, photoId } = await writer()
    await save(student.token, { revision: 0, texts: sampleTexts, photoId })
    expect((await Upload.findById(photoId))?.staleAt?.getTime()).toBeGreaterThan(Date.now() + 300 * 86_400_000)
    await Upload.deleteOne({ _id: photoId })
    expect(await mine(student.token)).toMatchObject({ missing: [{ field: 'photo' }] })
  })
  it('R-REC-1 is not read by the school any more once it is recalled, nor its photo', async () => {
    const { row, student, reviewer, photo } = await buildRecommendationForm()
    await app.call('POST', '/api/recommendation-form/mine/recall', { token: student.token, body: { version: 1 } })
    const answers = await Promise.all([`/api/recommendation-form/${String(row._id)}`, `/api/recommendation-form/${String(row._id)}/print`, `/api/uploads/${String(photo._id)}`].map((path) => app.call('GET', path, { token: reviewer.token })))
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
  })
  it('R-REC-1 refuses a photo that somebody else sent', async () => {
    const [one, other] = [await writer(), await writer()]
    expect(await save(one.student.token, { revision: 0, texts: sampleTexts, photoId: other.photoId })).toMatchObject({ status: 422, body: { error: 'upload_not_found' } })
    expect(await submit(one.student.token, { version: 1, texts: sampleTexts, photoId: other.photoId })).toMatchObject({ status: 422, body: { error: 'upload_not_found' } })
  })
})

describe('handing in', () => {
  it('R-REC-1 waits until the source information was submitted', async () => {
    const student = await buildAccount('student')
    const photoId = (await buildUpload({ student, purpose: 'photo' }))._id.toString()
    expect(await submit(student.token, { version: 1, texts: sampleTexts, photoId })).toMatchObject({ status: 409, body: { error: 'source_info_not_submitted' } })
  })

  it.each([['selfEvaluation', { texts: { ...sampleTexts, selfEvaluation: ' ' } }], ['photo', { photoId: undefined }]] as const)('R-REC-1 refuses a form without %s, and says so', async (field, change) => {
    const { student, photoId } = await writer()
    expect(await submit(student.token, { version: 1, texts: sampleTexts, photoId, ...change })).toMatchObject({ status: 422, body: { error: 'form_incomplete', details: { missing: [{ field }] } } })
  })

  it('R-REC-1 puts it on the school’s desk, and a resubmission is a new version', async () => {
    const { row, student, photo } = await buildRecommendationForm()
    expect(await WaitingItem.findById(row._id).lean()).toMatchObject({ kind: 'recommendation-form', version: 1, studentNo: row.studentNo })
    expect((await app.call('POST', '/api/recommendation-form/mine/recall', { token: student.token, body: { version: 1 } })).body).toMatchObject({ status: { key: 'draft' } })
    expect((await submit(student.token, { version: 1, texts: { ...sampleTexts, talents: '书法' }, photoId: photo._id.toString() })).body).toMatchObject({ status: { key: 'pending' }, version: 2 })
  })

  it('R-REC-1 keeps nothing of a form that was never begun when handing it in or taking it back is refused', async () => {
    const { student } = await writer()
    const recalled = await app.call('POST', '/api/recommendation-form/mine/recall', { token: student.token, body: { version: 1 } })
    const refused = [recalled, await submit(student.token, { version: 1, texts: sampleTexts }), await submit(student.token, { version: 2, texts: sampleTexts, photoId: '0'.repeat(24) }), await submit(student.token, { version: 1, texts: sampleTexts, photoId: '0'.repeat(24) })]
    expect(refused.map(({ body }) => body.error)).toEqual(['not_found', 'form_incomplete', 'stale_version', 'upload_not_found'])
    expect(await RecommendationForm.countDocuments({ studentId: student.studentId })).toBe(0)
  })

  it('R-DST-4 R-REC-1 names the student as the roster does when it is handed in', async () => {
    const { row, student, photo } = await buildRecommendationForm({ state: 'rejected' })
    await updateStudentFields(row.studentId, { name: '张雨彤' })
    expect((await submit(student.token, { version: 1, texts: sampleTexts, photoId: photo._id.toString() })).body).toMatchObject({ student: { name: '张雨彤' } })
  })

  it('R-REC-1 can be handed in twenty times a day', async () => {
    const { student, photoId } = await writer()
    await useRate({ name: 'submission', points: 20, seconds: 86_400 }, `${student.studentId?.toString() ?? ''}/recommendation-form`, 20)
    expect(await submit(student.token, { version: 1, texts: sampleTexts, photoId })).toMatchObject({ status: 429, body: { error: 'rate_limited' } })
  })

  it('R-REC-1 cannot be written in while it waits', async () => {
    const { row, student } = await buildRecommendationForm()
    expect(await save(student.token, { revision: row.revision, texts: sampleTexts })).toMatchObject({ status: 409, body: { error: 'illegal_transition' } })
  })
})

describe('the decision', () => {
  it('R-REC-1 approves with the school’s opinion, or the usual one, and tells the student', async () => {
    const { row, reviewer, student } = await buildRecommendationForm()
    expect((await post(reviewer.token, row, 'approve', { version: 1, opinion: '该生品学兼优，同意推荐。' })).body).toMatchObject({ status: { key: 'approved' }, opinion: '该生品学兼优，同意推荐。', number: expect.stringMatching(/^TJB-2026-/) })
    expect(await Outbox.countDocuments({ accountId: student._id, kind: 'review_result' })).toBe(1)
    expect((await buildRecommendationForm({ state: 'approved' })).row.opinion).toBe('情况属实，同意推荐。')
  })

  it('R-REC-1 sends it back with a reason, and it can be handed in again from what was written', async () => {
    const { student } = await buildRecommendationForm({ state: 'rejected' })
    expect(await mine(student.token)).toMatchObject({ status: { key: 'rejected', turn: 'student' }, reason: '自我鉴定过于简单', texts: sampleTexts })
  })

  it('R-REC-1 decides on the version read only, and one of two decisions counts', async () => {
    const { row, reviewer } = await buildRecommendationForm()
    expect(await post(reviewer.token, row, 'approve', { version: 2 })).toMatchObject({ status: 409, body: { error: 'stale_version' } })
    const both = await Promise.all([post(reviewer.token, row, 'approve', { version: 1 }), post(reviewer.token, row, 'reject', { version: 1, reason: '照片不符合要求' })])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  it('R-REC-2 nothing changes after approval unless the school opens it again', async () => {
    const { row, student, reviewer, photo } = await buildRecommendationForm({ state: 'approved' })
    const again = { texts: sampleTexts, photoId: photo._id.toString() }
    expect([(await save(student.token, { revision: row.revision, ...again })).status, (await submit(student.token, { version: 1, ...again })).status]).toEqual([409, 409])
    expect((await post(reviewer.token, row, 'reopen', { version: 1, reason: '学生申请更新实践经历' })).body).toMatchObject({ status: { key: 'draft' } })
    expect((await submit(student.token, { version: 1, ...again })).body).toMatchObject({ status: { key: 'pending' }, version: 2 })
  })

  it('R-REC-1 is nothing to another school, nor to a reviewer before it was handed in', async () => {
    const { row } = await buildRecommendationForm()
    const stranger = await buildAccount('reviewer')
    const draft = await buildRecommendationForm({ state: 'draft' })
    const statuses = [post(stranger.token, row, 'approve', { version: 1 }), app.call('GET', `/api/recommendation-form/${row._id.toString()}`, { token: stranger.token }), app.call('GET', `/api/recommendation-form/${draft.row._id.toString()}`, { token: draft.reviewer.token })]
    expect((await Promise.all(statuses)).map(({ status }) => status)).toEqual([404, 404, 404])
  })

  it('R-DST-3 chains its steps', async () => {
    const { row } = await buildRecommendationForm({ state: 'approved' })
    expect(await verifyChain('recommendation-form', row)).toBeUndefined()
  })
})

describe('the paper', () => {
  it('R-REC-2 prints one A4 page with what was written and the school’s opinion', async () => {
    const { row, student } = await buildRecommendationForm({ state: 'approved' })
    const answer = await file(student.token, row, 'pdf')
    const pages = await readPdf(answer.bytes)
    const wanted = [sampleTexts.selfEvaluation, '情况属实，同意推荐。', row.number ?? '', row.studentNo].map((text) => text.replace(/\s/g, ''))
    expect([answer.headers.get('content-type'), pages.length, wanted.filter((text) => !pages[0]?.text.includes(text))]).toEqual(['application/pdf', 1, []])
  })

  it('R-REC-2 serves the same bytes every time', async () => {
    const { row, student, reviewer } = await buildRecommendationForm({ state: 'approved' })
    expect((await file(student.token, row, 'pdf')).bytes.equals((await file(reviewer.token, row, 'print')).bytes)).toBe(true)
  })

  it('R-REC-2 cannot be downloaded before approval; looked at, it is marked', async () => {
    const { row, student } = await buildRecommendationForm()
    expect(await file(student.token, row, 'pdf')).toMatchObject({ status: 409, body: { error: 'form_not_approved' } })
    expect((await readPdf((await file(student.token, row, 'print')).bytes))[0]?.text).toContain('待审核')
  })

  it('R-DST-4 R-REC-2 can be verified by anybody by its number', async () => {
    const { row } = await buildRecommendationForm({ state: 'approved' })
    const { bytes } = await app.call('GET', `/v/${row.number ?? ''}`)
    expect([bytes.includes('>有效<'), bytes.includes(row.studentName)]).toEqual([true, false])
  })
})
