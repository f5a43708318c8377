import { limits } from '@shared/kernel/limits'
import mongoose from 'mongoose'
import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'
import { startTestApp, type TestApp } from '../../../test/test-app'
import { gridFs } from '../../files/grid-fs'
import { buildAccount } from '../accounts/factory'
import { pdfOf } from '../uploads/testing/pdf-of'
import { buildResumeFile } from './factory'
import { ResumeFile } from './file-model'
import { docxOf, relationTo } from './testing/docx-of'

let app: TestApp
beforeAll(async () => { app = await startTestApp() })
afterAll(() => app.stop())

type Student = { token: string }
const send = ({ token }: Student, bytes: Buffer, name = '我的简历.pdf') => {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(bytes)], name))
  return app.call('POST', '/api/resumes/files', { token, form })
}
const call = (method: string, { token }: Student, path: unknown, body?: object) => app.call(method, `/api/resumes/files/${String(path)}`, { token, body })
const names = async ({ token }: Student) => (await app.call('GET', '/api/resumes', { token })).body.files
const stored = async (sha256: string) => mongoose.connection.collection('files.files').countDocuments({ filename: sha256 })

const settingsWith = (relations: string) => docxOf({ 'word/_rels/settings.xml.rels': relations })

describe('an attachment', () => {
  it.each([['pdf', pdfOf({ pages: 3, trailer: '/A 1' }), { pages: 3 }, 'application/pdf'], ['docx', docxOf(), {}, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document']])('R-CV-1 %s is kept as it was sent, to be saved and never shown in place', async (kind, bytes, more, type) => {
    const student = await buildAccount('student')
    const { status, body } = await send(student, bytes, 'C:\\我的\u202e简历.PDF')
    expect([status, body]).toEqual([200, expect.objectContaining({ kind, name: `我的简历.${kind}`, bytes: bytes.length, isDefault: false, ...more })])
    const shown = await call('GET', student, body.id)
    expect(shown.bytes.equals(bytes)).toBe(true)
    expect(Object.fromEntries(shown.headers)).toMatchObject({ 'content-type': type, 'x-content-type-options': 'nosniff', 'content-disposition': expect.stringMatching(/^attachment/) })
  })
  it('R-CV-1 lies encrypted', async () => {
    const { fileId } = await buildResumeFile(await buildAccount('student'))
    const chunk = await mongoose.connection.collection('files.chunks').findOne({ files_id: fileId })
    expect([chunk?.data.buffer.includes('%PDF'), (await gridFs.get(fileId)).subarray(0, 5).toString()]).toEqual([false, '%PDF-'])
  })
  it('R-CV-1 sent again is the same one', async () => {
    const student = await buildAccount('student')
    const bytes = pdfOf({ trailer: '/Again 1' })
    const ids = (await Promise.all([send(student, bytes), send(student, bytes)])).map(({ body }) => body.id)
    expect([new Set([...ids, (await send(student, bytes)).body.id]).size, await ResumeFile.countDocuments({ studentId: student.studentId })]).toEqual([1, 1])
  })
  it('R-CV-1 the sixth is refused, also when two come at once', async () => {
    const student = await buildAccount('student')
    for (let n = 1; n < limits.resumeAttachments; n++) await buildResumeFile(student)
    const both = await Promise.all([1, 2].map((n) => send(student, pdfOf({ trailer: `/Sixth ${n}` }))))
    expect(both.map(({ body }) => body.error ?? 'kept').sort()).toEqual(['kept', 'resume_file_limit'])
    expect(await ResumeFile.countDocuments({ studentId: student.studentId })).toBe(limits.resumeAttachments)
  })
  it('R-CV-1 of thirty pages is taken, of thirty-one refused', async () => {
    const student = await buildAccount('student')
    const errors = [(await send(student, pdfOf({ pages: 30 }))).body.error, (await send(student, pdfOf({ pages: 31 }))).body.error, (await send(student, pdfOf({ pages: 200 }))).body.error]
    expect(errors).toEqual([undefined, 'resume_file_long', 'resume_file_long'])
  })
  it.each([
    ['a text called PDF', Buffer.from('你好'), 'resume_file_type'],
    ['nothing', Buffer.alloc(0), 'file_damaged'],
    ['a PDF with a script', pdfOf({ catalog: '/OpenAction 10 0 R', objects: ['<< /S /JavaScript /JS (app.alert(1)) >>'] }), 'file_unsafe'],
    ['a workbook', docxOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': null }), 'resume_file_type'],
    ['a zip of no Word document', docxOf({ 'word/document.xml': null }), 'resume_file_type'],
    ['a cut zip', docxOf().subarray(0, 200), 'file_damaged'],
    ['a document with macros', docxOf({ 'word/vbaProject.bin': 'x' }), 'file_unsafe'],
    ['a macro document by its type', docxOf({ '[Content_Types].xml': 'application/vnd.ms-word.document.macroEnabled.main+xml' }), 'file_unsafe'],
    ['a file within the document', docxOf({ 'word/embeddings/oleObject1.bin': 'x' }), 'file_unsafe'],
    ['a template from elsewhere', docxOf({ 'word/_rels/settings.xml.rels': relationTo('attachedTemplate', 'https://evil.example/a.dotm') }), 'file_unsafe'],
    ['a template behind a prefix', settingsWith('<Relationships xmlns:x="p"><x:Relationship Type="o/attachedTemplate" Target="//evil" TargetMode="External"/></Relationships>'), 'file_unsafe'],
    ['a template behind a sign', settingsWith('<Relationships><Relationship Id="a>b" Type="o/attachedTemplate" Target="//evil" TargetMode="External"/></Relationships>'), 'file_unsafe'],
    ['a template in numbers', settingsWith('<Relationships><Relationship Type="o/attachedTemplate" Target="//evil" TargetMode="Extern&#97;l"/></Relationships>'), 'file_unsafe'],
    ['a template in an entity', settingsWith('<!DOCTYPE x [<!ENTITY e "External">]><Relationships><Relationship Type="o/attachedTemplate" Target="//evil" TargetMode="&e;"/></Relationships>'), 'file_unsafe'],
    ['a file within under another name', settingsWith('<Relationships><Relationship Type="o/oleObject" Target="media/a.bin"/></Relationships>'), 'file_unsafe'],
    ['a picture on a share', settingsWith('<Relationships><Relationship Type="o/image" Target="file:///\\\\evil\\a.png" TargetMode="External"/></Relationships>'), 'file_unsafe'],
    ['relations in another encoding', settingsWith('<?xml version="1.0" encoding="UTF-7"?><Relationships/>'), 'file_damaged'],
    // Read by an expression for whole tags, these took a minute of everybody's time.
    ['relations without end', settingsWith(`<Relationships>${'<Relationship '.repeat(50_000)}`), 'file_damaged'],
    ['relations that cannot be read', docxOf({ 'word/_rels/settings.xml.rels': Buffer.from(relationTo('attachedTemplate', 'https://evil.example/a.dotm'), 'utf16le') }), 'file_damaged'],
  ])('R-CV-1 refuses %s and keeps nothing', async (_what, bytes, error) => {
    const student = await buildAccount('student')
    expect((await send(student, bytes)).body.error).toBe(error)
    expect(await ResumeFile.countDocuments({ studentId: student.studentId })).toBe(0)
  })
  it('R-CV-1 takes a document with a link', async () => {
    const linked = docxOf({ 'word/_rels/document.xml.rels': relationTo('hyperlink', 'https://example.cn') })
    expect((await send(await buildAccount('student'), linked, '简历.docx')).status).toBe(200)
  })
  it('R-CV-1 refuses a small document that unpacks to a large one', async () => {
    const bomb = new ZipFile()
    bomb.addBuffer(Buffer.alloc(70 * 1024 * 1024), 'word/media/a.bin')
    bomb.end()
    const packed = await buffer(bomb.outputStream)
    expect([packed.length < 1024 * 1024, (await send(await buildAccount('student'), packed)).body.error]).toEqual([true, 'file_damaged'])
  })
})

describe('managing attachments', () => {
  it('R-CV-1 one can be renamed, its ending stays', async () => {
    const student = await buildAccount('student')
    const { _id } = await buildResumeFile(student)
    expect((await call('PUT', student, `${_id.toString()}/name`, { name: '../投国企.exe' })).body.name).toBe('投国企.exe.pdf')
  })
  it('R-CV-1 one can be the default, which is not deleted until it is none', async () => {
    const student = await buildAccount('student')
    const [one, two] = [await buildResumeFile(student), await buildResumeFile(student)]
    for (const { _id } of [one, two]) await call('POST', student, `${_id.toString()}/default`, { isDefault: true })
    expect((await ResumeFile.find({ studentId: student.studentId, isDefault: true })).map(({ _id }) => _id.toString())).toEqual([two._id.toString()])
    expect((await call('DELETE', student, two._id)).body.error).toBe('resume_default')
    await call('POST', student, `${two._id.toString()}/default`, { isDefault: false })
    expect((await call('DELETE', student, two._id)).body).toMatchObject({ files: [{ id: one._id.toString() }] })
  })
  it('R-CV-1 a deleted one leaves nothing behind, and its place is free', async () => {
    const student = await buildAccount('student')
    const row = await buildResumeFile(student)
    await call('DELETE', student, row._id)
    expect([await stored(row.sha256), await ResumeFile.countDocuments({ studentId: student.studentId }), (await call('GET', student, row._id)).status]).toEqual([0, 0, 404])
  })
  it('R-CV-1 is nobody else’s', async () => {
    const [one, other] = [await buildAccount('student'), await buildAccount('student')]
    const { _id } = await buildResumeFile(one)
    const answers = [call('GET', other, _id), call('DELETE', other, _id), call('PUT', other, `${_id.toString()}/name`, { name: '我的' }), call('POST', other, `${_id.toString()}/default`, { isDefault: true })]
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([404, 404, 404, 404])
    expect(await names(one)).toHaveLength(1)
  })
})
