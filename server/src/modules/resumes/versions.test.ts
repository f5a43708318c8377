import { limits } from '@shared/kernel/limits'
import { startTestApp, type TestApp } from '../../../test/test-app'
import { useTestClock } from '../../../test/use-test-clock'
import { buildAccount } from '../accounts/factory'
import { buildUpload } from '../uploads/factory'
import { Upload } from '../uploads/model'
import { buildResume } from './factory'
import { Resume } from './model'
import { ResumeVersion } from './version-model'

let app: TestApp
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())
const time = useTestClock('2026-03-10T02:00:00Z')

const at = '/api/resumes/online/zh'
const show = async (token: string) => (await app.call('GET', at, { token })).body
const write = (token: string, revision: number, text: string) => app.call('PUT', `${at}/sections/selfDescription`, { token, body: { revision, values: { text } } })
const versions = async (token: string) => (await app.call('GET', `${at}/versions`, { token })).body
const keep = async (token: string, name?: string) => (await app.call('POST', `${at}/versions`, { token, body: { name } })).body
const restore = (token: string, id: unknown, revision: number) => app.call('POST', `${at}/versions/${String(id)}/restore`, { token, body: { revision } })
const photo = (token: string, revision: number, photoId: string | null) => app.call('PUT', `${at}/photo`, { token, body: { revision, photoId } })
const preview = (token: string, document: unknown) => app.call('POST', `${at}/json-resume/preview`, { token, body: { document } })
const take = (token: string, revision: number, document: unknown) => app.call('POST', `${at}/json-resume/import`, { token, body: { revision, document } })
const exported = async (token: string, language = 'zh') => (await app.call('GET', `/api/resumes/online/${language}/json-resume`, { token })).body

describe('versions', () => {
  it('R-CV-3 are kept by hand under a name, and can be read', async () => {
    const { token } = await buildAccount('student')
    await write(token, 0, '第一稿')
    const { id } = await keep(token, '投国企')
    expect(await versions(token)).toMatchObject({ items: [{ id, name: '投国企', why: 'kept', label: '手动保存' }], max: 30 })
    await write(token, 1, '第二稿')
    expect((await app.call('GET', `${at}/versions/${String(id)}`, { token })).body).toMatchObject({ content: { selfDescription: { text: '第一稿' }, basic: { name: '张雨桐' } } })
  })
  it('R-CV-3 restoring brings everything back and keeps what there was before', async () => {
    const student = await buildAccount('student')
    await buildResume({ student })
    const { id } = await keep(student.token)
    const before = await show(student.token)
    const { revision } = (await write(student.token, 4, '写坏了')).body
    expect((await restore(student.token, id, Number(revision))).body).toMatchObject({ revision: 6, content: before.content })
    const [last] = await ResumeVersion.find({ studentId: student.studentId, why: 'restore' })
    expect(last?.content.selfDescription).toEqual({ text: '写坏了' })
  })
  it('R-CV-3 restoring on top of a newer saving is refused and keeps nothing', async () => {
    const { token, studentId } = await buildAccount('student')
    await write(token, 0, '第一稿')
    const { id } = await keep(token)
    await write(token, 1, '第二稿')
    expect((await restore(token, id, 1)).body).toMatchObject({ error: 'resume_stale', details: { resume: { content: { selfDescription: { text: '第二稿' } } } } })
    expect(await ResumeVersion.countDocuments({ studentId })).toBe(1)
  })
  it('R-CV-3 one is kept by itself on the first saving of a day (Asia/Shanghai), none at the very first', async () => {
    const { token, studentId } = await buildAccount('student')
    await write(token, 0, '三月十日')
    await write(token, 1, '三月十日，改')
    expect(await ResumeVersion.countDocuments({ studentId })).toBe(0)
    // 16:30 in UTC is the next day in Shanghai.
    time.pass(14.5 * 3_600_000)
    await write(token, 2, '三月十一日')
    await write(token, 3, '三月十一日，改')
    expect((await ResumeVersion.find({ studentId })).map(({ why, content }) => [why, content.selfDescription])).toEqual([['daily', { text: '三月十日，改' }]])
  })
  it('R-CV-3 at most thirty are kept, the oldest without a name goes first', async () => {
    const { token, studentId } = await buildAccount('student')
    await write(token, 0, '第一稿')
    const resume = await Resume.findOne({ studentId, language: 'zh' })
    await ResumeVersion.insertMany(Array.from({ length: limits.resumeVersionsKept }, (_, n) => ({ resumeId: resume?._id, studentId, why: 'kept', content: resume?.content, percent: 30, at: new Date(n), name: n === 0 ? '最早的' : undefined })))
    await keep(token)
    const left = await ResumeVersion.find({ studentId }).sort({ at: 1 })
    expect([left.length, left[0]?.name, left[1]?.at.getTime()]).toEqual([limits.resumeVersionsKept, '最早的', 2])
  })
  it('R-CV-3 keep their photo', async () => {
    const student = await buildAccount('student')
    const [first, second] = [await buildUpload({ student, purpose: 'photo' }), await buildUpload({ student, purpose: 'photo' })]
    await photo(student.token, 0, first._id.toString())
    const { id } = await keep(student.token)
    await photo(student.token, 1, second._id.toString())
    expect((await Upload.findById(first._id))?.heldBy).toHaveLength(1)
    expect((await restore(student.token, id, 2)).body).toMatchObject({ content: { photo: { id: first._id.toString() } } })
  })
  it('R-CV-3 are nobody else’s, nor another résumé’s', async () => {
    const [one, other] = [await buildAccount('student'), await buildAccount('student')]
    await write(one.token, 0, '第一稿')
    await write(other.token, 0, '别人的')
    const { id } = await keep(one.token)
    const errors = [(await restore(other.token, id, 1)).body.error, (await app.call('GET', `/api/resumes/online/en/versions/${String(id)}`, { token: one.token })).body.error]
    expect(errors).toEqual(['not_found', 'not_found'])
  })
})

describe('JSON Resume', () => {
  it('R-CV-3 taken out and in again by another student gives the same résumé, but for what the school verified', async () => {
    const [one, other] = [await buildAccount('student'), await buildAccount('student')]
    await buildResume({ student: one })
    const { status, body } = await take(other.token, 0, await exported(one.token))
    const values = (content: unknown) => JSON.stringify(content).replaceAll(/"id":"[^"]*",/g, '')
    expect([status, values(body.content)]).toEqual([200, values((await show(one.token)).content)])
  })
  it('R-CV-3 an import says beforehand what it changes, and saves nothing then', async () => {
    const { token, studentId } = await buildAccount('student')
    const document = { basics: { name: '李四', label: '测试工程师', summary: '<b>认真</b>' }, work: [{ name: '示范厂', position: '实习生', startDate: '2025-07-01', summary: '质检' }], publications: [{ name: '论文' }] }
    const { body } = await preview(token, document)
    expect(body).toMatchObject({ revision: 0, changes: [
      { section: 'intention', before: [], after: ['期望岗位：测试工程师'] }, { section: 'selfDescription', after: ['自我描述：<b>认真</b>'] }, { section: 'experience', label: '实践经历', after: [expect.stringContaining('示范厂')] },
    ], notes: [{ path: expect.stringContaining('/publications') }] })
    expect(await Resume.countDocuments({ studentId })).toBe(0)
  })
  it('R-CV-3 an import keeps what there was as a version, and leaves alone what it says nothing of', async () => {
    const student = await buildAccount('student')
    await buildResume({ student })
    const { body } = await take(student.token, 4, { basics: { label: '测试工程师' } })
    expect(body).toMatchObject({ revision: 5, content: { intention: { position: '测试工程师', cities: '哈尔滨、大连' }, experience: [{ id: 'x1' }] } })
    expect(await ResumeVersion.countDocuments({ studentId: student.studentId, why: 'import' })).toBe(1)
  })
  it('R-CV-4 an import changes nothing that the school verified, and takes the rest of the same study', async () => {
    const { token } = await buildAccount('student')
    const education = [{ institution: '示范大学附属中学' }, { institution: '示范理工大学', area: '软件工程', startDate: '2022-09-01', endDate: '2030-01-01', score: '3.9' }]
    const { body } = await take(token, 0, { basics: { name: '李四' }, education })
    expect(body).toMatchObject({ content: { basic: { name: '张雨桐' }, education: [{ verified: false, values: { school: '示范大学附属中学' } }, { id: 'roster', verified: true, values: { endOn: '2026-07-01', score: '3.9' } }] } })
  })
  it.each([['a list', { basics: [] }], ['a bad day', { work: [{ name: 'x', startDate: '去年' }] }]])('R-CV-3 refuses %s where the schema has another thing, and says where', async (_what, document) => {
    const { token, studentId } = await buildAccount('student')
    expect(await take(token, 0, document)).toMatchObject({ status: 422, body: { error: 'json_resume_invalid', details: { problems: [{ path: expect.stringMatching(/^\//) }] } } })
    expect(await Resume.countDocuments({ studentId })).toBe(0)
  })
  it('R-CV-3 an import on top of a newer saving is refused', async () => {
    const { token } = await buildAccount('student')
    await write(token, 0, '第一稿')
    expect((await take(token, 0, { basics: { label: '测试' } })).body.error).toBe('resume_stale')
  })
  it('R-CV-3 the export is a file under the student’s name', async () => {
    const { token } = await buildAccount('student')
    const { headers, body } = await app.call('GET', `${at}/json-resume`, { token })
    expect([headers.get('content-disposition'), body.basics]).toEqual([`attachment; filename*=UTF-8''${encodeURIComponent('中文简历-张雨桐.json')}`, expect.objectContaining({ name: '张雨桐' })])
  })
})
