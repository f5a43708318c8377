import { limits } from '@shared/kernel/limits'
import mongoose from 'mongoose'
import { startTestApp, type TestApp } from '../../../test/test-app'
import { useTestClock } from '../../../test/use-test-clock'
import { readPdf } from '../../../test/read-pdf'
import { useRate } from '../../http/rate-limit'
import { buildAccount } from '../accounts/factory'
import { updateStudentFields } from '../schools/actions/update-student-fields'
import { buildUpload } from '../uploads/factory'
import { Upload } from '../uploads/model'
import { drawings } from './actions/open-resume-pdf'
import { buildResume, sampleSections } from './factory'
import { Resume } from './model'
import { readings } from './read-import'

let app: TestApp
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())
useTestClock()

const list = async (token: string) => (await app.call('GET', '/api/resumes', { token })).body
const show = async (token: string, language = 'zh') => (await app.call('GET', `/api/resumes/online/${language}`, { token })).body
const save = (token: string, section: string, body: object, language = 'zh') => app.call('PUT', `/api/resumes/online/${language}/sections/${section}`, { token, body })
const pdf = (token: string, path: string) => app.call('GET', `/api/resumes/online/${path}`, { token })
const entry = (id: string, values: object = { name: '奖学金' }) => ({ id, values })

describe('two résumés from the start', () => {
  it('R-CV-1 are there before anything was written, the Chinese one the default', async () => {
    const { token } = await buildAccount('student')
    expect(await list(token)).toMatchObject({ online: [{ language: 'zh', isDefault: true }, { language: 'en', isDefault: false }], files: [], gate: 60 })
    expect(await Resume.countDocuments({})).toBe(0)
  })
  it('R-CV-1 are made once when two savings come at once, and one of these counts', async () => {
    const { token, studentId } = await buildAccount('student')
    const both = await Promise.all(['a', 'b'].map((id) => save(token, 'awards', { revision: 0, entries: [entry(id)] })))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await Resume.countDocuments({ studentId })).toBe(2)
  })
  it('R-CV-1 the default can be the other one, and there is never none', async () => {
    const { token, studentId } = await buildAccount('student')
    await Promise.all(['en', 'zh', 'en'].map((language) => app.call('POST', `/api/resumes/online/${language}/default`, { token })))
    expect(await Resume.countDocuments({ studentId, isDefault: true })).toBe(1)
    expect((await app.call('POST', '/api/resumes/online/en/default', { token })).body).toMatchObject({ online: [{ isDefault: false }, { isDefault: true }] })
  })
  it('R-CV-1 cannot be deleted, the default least of all', async () => {
    const { token } = await buildAccount('student')
    const errors = await Promise.all(['zh', 'en'].map(async (language) => (await app.call('DELETE', `/api/resumes/online/${language}`, { token })).body.error))
    expect(errors).toEqual(['resume_default', 'resume_fixed'])
  })
  it('R-CV-1 are the student’s own', async () => {
    const [one, other] = [await buildAccount('student'), await buildAccount('student')]
    await buildResume({ student: one })
    expect(await show(other.token)).toMatchObject({ revision: 0, content: { experience: [] } })
  })
})

it('R-CV-1 drawing costs of the limit what there is to draw', async () => {
  const [short, long] = [await buildAccount('student'), await buildAccount('student')]
  await save(long.token, 'experience', { revision: 0, entries: Array.from({ length: limits.resumeEntriesMax }, (_, n) => entry(`x${n}`, { description: '字'.repeat(1000) })) })
  const status = async ({ token, studentId }: typeof short) => {
    await useRate(drawings, String(studentId), drawings.points - 5)
    return (await pdf(token, 'zh/pdf')).status
  }
  expect([await status(short), await status(long)]).toEqual([200, 429])
})

it('R-CV-3 reading a document costs of the limit what there is to read', async () => {
  const { token, studentId } = await buildAccount('student')
  const read = async (document: object) => (await app.call('POST', '/api/resumes/online/zh/json-resume/preview', { token, body: { document } })).status
  await useRate(readings, String(studentId), readings.points - 5)
  expect([await read({ basics: { name: '张三' } }), await read({ basics: { summary: '字'.repeat(20_000) } })]).toEqual([200, 429])
})

describe('saving', () => {
  it('R-CV-1 keeps a section as typed, however incomplete, and says what it makes of it', async () => {
    const { token } = await buildAccount('student')
    const { body } = await save(token, 'intention', { revision: 0, values: { position: '后端', category: 'c01' } })
    expect(body).toMatchObject({ revision: 1, percent: expect.any(Number), problems: [{ section: 'intention', field: 'cities', level: 'error' }] })
    expect(await show(token)).toMatchObject({ revision: 1, content: { intention: { position: '后端', category: 'c01' } } })
  })
  it('R-CV-1 a saving on top of a newer one is refused with the newer content', async () => {
    const { token } = await buildAccount('student')
    await save(token, 'awards', { revision: 0, entries: [entry('a')] })
    expect(await save(token, 'awards', { revision: 0, entries: [] })).toMatchObject({ status: 409, body: { error: 'resume_stale', details: { revision: 1, resume: { content: { awards: [{ id: 'a', values: { name: '奖学金' } }] } } } } })
  })
  it('R-CV-1 keeps entries in the order they were sent', async () => {
    const { token, studentId } = await buildAccount('student')
    await save(token, 'awards', { revision: 0, entries: ['c', 'a', 'b'].map((id) => entry(id)) })
    expect((await Resume.findOne({ studentId, language: 'zh' }))?.content.awards.map(({ id }) => id)).toEqual(['c', 'a', 'b'])
  })
  it.each([
    ['an unknown field', 'basic', { values: { phone: '13800000000', gpa: '4' } }, 'unknown_field'],
    ['a prototype’s name', 'basic', { values: { constructor: 'x' } }, 'unknown_field'],
    ['a text that is too long', 'intention', { values: { position: '字'.repeat(41) } }, 'validation_failed'],
    ['two entries of one id', 'awards', { entries: [entry('a'), entry('a')] }, 'validation_failed'],
    ['entries for a single section', 'basic', { entries: [] }, 'validation_failed'],
    ['values for a list', 'awards', { values: {} }, 'validation_failed'],
    ['an operator in place of a value', 'basic', { values: { city: { $ne: '' } } }, 'validation_failed'],
    ['an entry too many', 'awards', { entries: Array.from({ length: limits.resumeEntriesMax + 1 }, (_, n) => entry(`e${n}`)) }, 'resume_full'],
  ])('R-CV-1 refuses %s and saves nothing', async (_what, section, body, error) => {
    const { token, studentId } = await buildAccount('student')
    expect((await save(token, section, { revision: 0, ...body })).body.error).toBe(error)
    expect(await Resume.countDocuments({ studentId, revision: { $gt: 0 } })).toBe(0)
  })
  it('R-CV-1 a text of markup stays text, as it was typed', async () => {
    const { token } = await buildAccount('student')
    const text = '<img src=x onerror=alert(1)>"\'`#let x = 1; $x$ {{a}}'
    await save(token, 'selfDescription', { revision: 0, values: { text } })
    const [page] = await readPdf((await pdf(token, 'zh/pdf')).bytes)
    expect([(await show(token)).content, page?.text.includes(text.replace(/\s/g, ''))]).toEqual([expect.objectContaining({ selfDescription: { text } }), true])
  })
  it('R-CV-1 telephone and e-mail lie encrypted', async () => {
    const { token, studentId } = await buildAccount('student')
    await save(token, 'basic', { revision: 0, values: { phone: '13911112222', email: 'cv@example.cn', city: '哈尔滨' } })
    const stored = JSON.stringify(await mongoose.connection.collection('resumes').findOne({ studentId, language: 'zh' }))
    expect([stored.includes('13911112222'), stored.includes('cv@example.cn'), stored.includes('哈尔滨')]).toEqual([false, false, true])
    expect(await show(token)).toMatchObject({ content: { basic: { phone: '13911112222', email: 'cv@example.cn' } } })
  })
})

describe('what the school verified', () => {
  it('R-CV-4 name and education come from the roster and are marked so; phone and e-mail begin with it', async () => {
    const { token } = await buildAccount('student')
    expect(await show(token)).toMatchObject({ content: {
      basic: { name: '张雨桐', phone: '13800002201', email: 'zyt@example.edu.cn' }, fixed: ['name'],
      education: [{ id: 'roster', verified: true, values: { school: '示范理工大学', major: '软件工程', degree: 'bachelor', endOn: '2026-07-01' }, fixed: ['school', 'major', 'degree', 'endOn'] }],
    } })
  })
  it('R-CV-4 is not the student’s to change, move off or delete; the rest of it is', async () => {
    const { token } = await buildAccount('student')
    await save(token, 'basic', { revision: 0, values: { name: '李四' } })
    await save(token, 'education', { revision: 1, entries: [{ id: 'roster', values: { major: '法学', score: '前 5%' } }] })
    expect(await show(token)).toMatchObject({ content: { basic: { name: '张雨桐' }, education: [{ verified: true, values: { major: '软件工程', score: '前 5%' } }] } })
    await save(token, 'education', { revision: 2, entries: [{ id: 'x', values: { school: '示范中学' } }] })
    expect(await show(token)).toMatchObject({ content: { education: [{ id: 'roster', verified: true }, { id: 'x', verified: false, fixed: [] }] } })
  })
  it('R-CV-4 follows the roster', async () => {
    const student = await buildAccount('student')
    await buildResume({ student })
    if (student.studentId) await updateStudentFields(student.studentId, { name: '张雨彤', major: '网络工程' })
    expect(await show(student.token)).toMatchObject({ content: { basic: { name: '张雨彤' }, education: [{ values: { major: '网络工程' } }] } })
  })
  it('R-CV-4 leaves the English spelling of names to the student', async () => {
    const { token } = await buildAccount('student')
    await save(token, 'basic', { revision: 0, values: { name: 'Zhang Yutong' } }, 'en')
    expect(await show(token, 'en')).toMatchObject({ content: { basic: { name: 'Zhang Yutong' }, fixed: [], education: [{ verified: true, fixed: ['degree', 'endOn'] }] } })
  })
})

describe('completeness', () => {
  it('R-CV-2 says what is missing and what each gives, for the list, the page and each saving', async () => {
    const { token } = await buildAccount('student')
    const { percent, missing } = (await save(token, 'selfDescription', { revision: 0, ...sampleSections.selfDescription })).body
    expect(missing).toContainEqual({ section: 'photo', label: '照片', points: 5, how: '上传照片' })
    expect([(await list(token)).online, await show(token)]).toMatchObject([[{ percent }, {}], { percent, missing }])
  })
})

describe('the photo', () => {
  it('R-CV-2 counts, is shown, and stays as long as it is used', async () => {
    const student = await buildAccount('student')
    const { _id } = await buildUpload({ student, purpose: 'photo' })
    const set = (revision: number, photoId: string | null) => app.call('PUT', '/api/resumes/online/zh/photo', { token: student.token, body: { revision, photoId } })
    expect((await set(0, _id.toString())).body).toMatchObject({ revision: 1, photo: { id: _id.toString() } })
    expect((await Upload.findById(_id))?.heldBy).toHaveLength(1)
    expect((await set(1, null)).body.photo).toBeUndefined()
    expect((await Upload.findById(_id))?.heldBy).toHaveLength(0)
  })
  it('R-CV-1 of somebody else is refused', async () => {
    const [one, other] = [await buildAccount('student'), await buildAccount('student')]
    const { _id } = await buildUpload({ student: other, purpose: 'photo' })
    expect((await app.call('PUT', '/api/resumes/online/zh/photo', { token: one.token, body: { revision: 0, photoId: _id.toString() } })).body.error).toBe('upload_not_found')
  })
})

describe('the PDF', () => {
  it('R-CV-1 is previewed in place and saved under the student’s name, in either design', async () => {
    const student = await buildAccount('student')
    await buildResume({ student, photo: true })
    const [preview, download] = [await pdf(student.token, 'zh/preview?design=modern'), await pdf(student.token, 'zh/pdf')]
    expect([preview, download].map(({ headers }) => headers.get('content-disposition')?.split(';')[0])).toEqual(['inline', 'attachment'])
    const texts = await Promise.all([preview, download].map(async ({ bytes }) => (await readPdf(bytes)).map(({ text }) => text).join('')))
    expect(texts.map((text) => ['张雨桐', '后端开发工程师', 'TypeScript'].every((word) => text.includes(word)))).toEqual([true, true])
    expect(preview.bytes.equals(download.bytes)).toBe(false)
  })
  it('R-CV-1 of the English one prints in English', async () => {
    const student = await buildAccount('student')
    await buildResume({ student, language: 'en' })
    const pages = await readPdf((await pdf(student.token, 'en/pdf')).bytes)
    expect(pages[0]?.text).toMatch(/Education/i)
  })
  it('R-CV-1 keeps the design it was given', async () => {
    const { token } = await buildAccount('student')
    expect((await app.call('PUT', '/api/resumes/online/zh/design', { token, body: { design: 'modern' } })).body).toMatchObject({ design: 'modern' })
    expect((await pdf(token, 'zh/pdf')).bytes.equals((await pdf(token, 'zh/pdf?design=modern')).bytes)).toBe(true)
  })
})
