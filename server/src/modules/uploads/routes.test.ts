import mongoose, { Types } from 'mongoose'
import { startTestApp, type TestApp } from '../../../test/test-app'
import { clock } from '../../clock'
import { gridFs } from '../../files/grid-fs'
import { useRate } from '../../http/rate-limit'
import { buildAccount } from '../accounts/factory'
import { attachUploads } from './actions/attach-uploads'
import { describeUploads } from './actions/describe-uploads'
import { holdUploads } from './actions/hold-uploads'
import { removeStaleUploads } from './actions/remove-stale-uploads'
import { takeBackUploads } from './actions/take-back-uploads'
import { BegunFile } from './begun-file-model'
import { buildUpload } from './factory'
import { Upload } from './model'
import { pdfOf } from './testing/pdf-of'
import { pictureOf } from './testing/picture-of'

let app: TestApp
let page: Buffer
let serial = 1000
/** A page that no other test sent, so that what is stored of it can be counted. */
const newPage = () => pictureOf({ seed: serial++ })
beforeAll(async () => {
  app = await startTestApp()
  page = await pictureOf()
})
afterAll(() => app.stop())

type Student = Awaited<ReturnType<typeof buildAccount>>
const formOf = (bytes: Buffer, name: string): FormData => {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(bytes)], name))
  return form
}
const send = ({ token }: { token: string }, bytes: Buffer, { purpose = 'stamped_copy', name = '照片.jpg' } = {}) => app.call('POST', `/api/uploads/${purpose}`, { token, form: formOf(bytes, name) })
const read = ({ token }: { token: string }, id: unknown) => app.call('GET', `/api/uploads/${String(id)}`, { token })
const filesOf = async (student: Student) => {
  const rows = await Upload.find({ studentId: student.studentId })
  const stored = await mongoose.connection.collection('files.files').find({ filename: { $in: rows.map((row) => row.sha256) } }).toArray()
  return { rows: rows.length, stored: stored.length }
}
const subject = () => ({ kind: 'destination', id: new Types.ObjectId() })

describe('a file that was sent', () => {
  it('R-OFF-1 is kept as a JPEG and shown to its student in place, as nothing but a picture', async () => {
    const student = await buildAccount('student')
    const { status, body } = await send(student, await pictureOf({ format: 'png', width: 1300 }), { name: '协议 书.PNG' })
    expect([status, body]).toEqual([200, expect.objectContaining({ kind: 'image', fileName: '协议 书.jpg', pages: 1, width: 1300, height: 1400, hints: [], path: `/api/uploads/${String(body.id)}` })])
    const shown = await read(student, body.id)
    expect(shown.bytes.subarray(0, 3).toString('hex')).toBe('ffd8ff')
    expect(Object.fromEntries(shown.headers)).toMatchObject({ 'content-type': 'image/jpeg', 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; sandbox", 'cache-control': 'no-store' })
    expect(shown.headers.get('content-disposition')).toMatch(/^inline/)
  })
  it('R-OFF-1 is kept byte by byte when it is a PDF, with its pages counted', async () => {
    const student = await buildAccount('student')
    const sent = pdfOf({ pages: 3 })
    const { body } = await send(student, sent, { name: 'a/b\\协议.pdf' })
    expect(body).toMatchObject({ kind: 'pdf', pages: 3, fileName: '协议.pdf', bytes: sent.length })
    const shown = await read(student, body.id)
    expect([shown.bytes.equals(sent), shown.headers.get('content-type')]).toEqual([true, 'application/pdf'])
  })
  it('R-OFF-1 lies encrypted', async () => {
    const row = await buildUpload({ student: await buildAccount('student'), purpose: 'proof', kind: 'pdf' })
    const chunk = await mongoose.connection.collection('files.chunks').findOne({ files_id: row.fileId })
    expect(chunk?.data.buffer.includes('%PDF')).toBe(false)
    expect((await gridFs.get(row.fileId)).subarray(0, 5).toString()).toBe('%PDF-')
  })
  it('R-OFF-1 has a name without anything invisible, at most 120 long', async () => {
    const student = await buildAccount('student')
    const { body } = await send(student, page, { name: `\u202e协议${'书'.repeat(180)}.jpeg` })
    expect(body.fileName).toBe(`协议${'书'.repeat(114)}.jpg`)
  })
})

describe('the same file again', () => {
  it('R-OFF-1 is the same upload, stored once', async () => {
    const student = await buildAccount('student')
    const bytes = await newPage()
    const [first, second] = [await send(student, bytes), await send(student, bytes, { name: '又一次.jpg' })]
    expect(second.body.id).toBe(first.body.id)
    expect(await filesOf(student)).toEqual({ rows: 1, stored: 1 })
  })
  it('R-OFF-1 is the same upload when five requests race, stored once', async () => {
    const student = await buildAccount('student')
    const bytes = await newPage()
    const answers = await Promise.all(Array.from({ length: 5 }, () => send(student, bytes)))
    expect(new Set(answers.map(({ status, body }) => `${status} ${String(body.id)}`)).size).toBe(1)
    expect(await filesOf(student)).toEqual({ rows: 1, stored: 1 })
    expect(await BegunFile.countDocuments()).toBe(0)
  })
  it('R-OFF-1 is a whole upload after one that broke off', async () => {
    const student = await buildAccount('student')
    const bytes = await newPage()
    const boundary = 'grenze'
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n`
    const broken = await app.call('POST', '/api/uploads/stamped_copy', { token: student.token, headers: { 'content-type': `multipart/form-data; boundary=${boundary}` }, body: Buffer.concat([Buffer.from(head), bytes.subarray(0, bytes.length / 2)]) })
    expect([broken.body.error, await filesOf(student)]).toEqual(['bad_request', { rows: 0, stored: 0 }])
    expect((await send(student, bytes)).status).toBe(200)
    expect(await filesOf(student)).toEqual({ rows: 1, stored: 1 })
  })
  it('R-OFF-1 is another upload for another purpose and for another student', async () => {
    const [one, other] = [await buildAccount('student'), await buildAccount('student')]
    const answers = [await send(one, page), await send(one, page, { purpose: 'proof' }), await send(other, page)]
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(3)
  })
  it('R-OFF-1 costs nothing of the day’s allowance, a new one is refused when it is used up', async () => {
    const student = await buildAccount('student')
    await send(student, page)
    await useRate({ name: 'uploads', points: 200, seconds: 86_400 }, student.studentId?.toString() ?? '', 199)
    expect((await send(student, page)).status).toBe(200)
    expect((await send(student, await newPage())).body.error).toBe('too_many_uploads')
  })
})

describe('who sees a file', () => {
  it('R-OTH-1 not another student, nor the school of another', async () => {
    const student = await buildAccount('student')
    const row = await buildUpload({ student, purpose: 'proof' })
    await attachUploads({ ids: [row._id.toString()], studentId: row.studentId, purpose: 'proof', subject: subject() })
    expect((await read(await buildAccount('student', { schoolId: student.schoolId }), row._id)).status).toBe(404)
    expect((await read(await buildAccount('reviewer'), row._id)).status).toBe(404)
  })
  it('R-OTH-1 its school once a record holds it, not before', async () => {
    const student = await buildAccount('student')
    const reviewer = await buildAccount('reviewer', { schoolId: student.schoolId })
    const row = await buildUpload({ student, purpose: 'proof', kind: 'pdf' })
    expect((await read(reviewer, row._id)).status).toBe(404)
    await attachUploads({ ids: [row._id.toString()], studentId: row.studentId, purpose: 'proof', subject: subject() })
    expect((await read(reviewer, row._id)).headers.get('content-type')).toBe('application/pdf')
  })
})

describe('what a student keeps', () => {
  it('R-OFF-1 is at most 300 MB over all files, held or not', async () => {
    const student = await buildAccount('student')
    const row = await buildUpload({ student, purpose: 'proof' })
    await Upload.updateOne({ _id: row._id }, { bytes: 300 * 1024 * 1024 - 10 })
    expect((await send(student, await newPage())).body).toMatchObject({ error: 'too_many_uploads', details: { maxBytes: 300 * 1024 * 1024 } })
  })
})

describe('a record that names other files', () => {
  const stay = async (student: Student) => (await Upload.find({ studentId: student.studentId }).sort({ _id: 1 })).map(({ staleAt }) => (staleAt ? Math.round((staleAt.getTime() - clock.ms()) / 86_400_000) : 'kept'))
  const order = async (student: Student, files = 3) => {
    const rows: Awaited<ReturnType<typeof buildUpload>>[] = []
    for (let n = 0; n < files; n++) rows.push(await buildUpload({ student, purpose: 'proof' }))
    return { rows, of: (...which: number[]) => ({ ids: which.map((n) => String(rows[n]?._id)), studentId: rows[0]?.studentId ?? '', purpose: 'proof' as const, subject: one }) }
  }
  const one = subject()

  it('R-OTH-1 lets the draft’s old ones go after a week', async () => {
    const student = await buildAccount('student')
    const { of } = await order(student)
    for (const which of [[0], [1], [2, 1]]) await holdUploads(of(...which))
    expect(await stay(student)).toEqual([7, 400, 400])
  })
  it('R-OTH-1 lets the old ones of what was handed in go, and with them the draft’s', async () => {
    const student = await buildAccount('student')
    const { of, rows } = await order(student, 4)
    await attachUploads(of(0, 1))
    await holdUploads(of(2, 3))
    await attachUploads({ ...of(2), but: rows[1] ? [rows[1]._id] : [] })
    expect(await stay(student)).toEqual([7, 'kept', 'kept', 7])
  })
  it('R-OTH-1 keeps one that another record has', async () => {
    const student = await buildAccount('student')
    const { of } = await order(student, 1)
    await attachUploads(of(0))
    await attachUploads({ ...of(0), subject: subject() })
    await attachUploads(of())
    expect(await stay(student)).toEqual(['kept'])
  })
  it('R-OTH-1 takes them back from the school, all but those decided on, and the draft holds them', async () => {
    const student = await buildAccount('student')
    const { of, rows } = await order(student, 2)
    await attachUploads(of(0, 1))
    await takeBackUploads({ ...of(1), but: rows[0] ? [rows[0]._id] : [] })
    const reviewer = await buildAccount('reviewer', { schoolId: student.schoolId })
    expect(await stay(student)).toEqual(['kept', 400])
    expect([(await read(reviewer, rows[0]?._id)).status, (await read(reviewer, rows[1]?._id)).status]).toEqual([200, 404])
  })
})

describe('a record that takes files', () => {
  it('R-OTH-1 gets them in its order, each once', async () => {
    const student = await buildAccount('student')
    const [a, b] = [await buildUpload({ student, purpose: 'proof' }), await buildUpload({ student, purpose: 'proof', kind: 'pdf' })]
    const ids = [b, a, b].map((row) => row._id.toString())
    const taken = await attachUploads({ ids, studentId: a.studentId, purpose: 'proof', subject: subject() })
    expect(taken.map(String)).toEqual(ids.slice(0, 2))
    expect((await describeUploads(taken)).map(({ id, kind }) => [id, kind])).toEqual([[ids[0], 'pdf'], [ids[1], 'image']])
  })
  it.each(['missing', 'someone else’s', 'for something else'])('R-OTH-1 takes none when one is %s', async (which) => {
    const student = await buildAccount('student')
    const good = await buildUpload({ student, purpose: 'proof' })
    const bad = which === 'missing' ? { _id: new Types.ObjectId() } : await buildUpload(which === 'for something else' ? { student, purpose: 'stamped_copy' } : { student: await buildAccount('student'), purpose: 'proof' })
    const order = { ids: [good._id.toString(), bad._id.toString()], studentId: good.studentId, purpose: 'proof' as const, subject: subject() }
    await expect(attachUploads(order)).rejects.toMatchObject({ id: 'upload_not_found' })
    expect(await Upload.findById(good._id)).toMatchObject({ attachedTo: [], staleAt: expect.any(Date) })
  })
})

describe('a file that nothing holds', () => {
  const later = (days: number): (() => void) => { const at = Date.now() + days * 86_400_000; return clock.use(() => new Date(at)) }

  it('R-OFF-1 goes after a week with all its bytes; one that a record holds stays', async () => {
    const student = await buildAccount('student')
    const [loose, held] = [await buildUpload({ student, purpose: 'proof' }), await buildUpload({ student, purpose: 'proof' })]
    await attachUploads({ ids: [held._id.toString()], studentId: held.studentId, purpose: 'proof', subject: subject() })
    const restore = later(7.1)
    await removeStaleUploads(1000)
    restore()
    expect(await Upload.distinct('_id', { studentId: student.studentId })).toEqual([held._id])
    expect(await mongoose.connection.collection('files.chunks').distinct('files_id', { files_id: { $in: [loose.fileId, held.fileId] } })).toEqual([held.fileId])
  })
  it('R-OFF-1 has a week again when it is sent again', async () => {
    const student = await buildAccount('student')
    const { body } = await send(student, page)
    await Upload.updateOne({ _id: String(body.id) }, { staleAt: new Date(clock.ms() + 1000) })
    await send(student, page)
    const restore = later(6.9)
    await removeStaleUploads(1000)
    restore()
    expect(await Upload.countDocuments({ _id: String(body.id) })).toBe(1)
  })
  it('R-OFF-1 goes when a crash left it half stored', async () => {
    const fileId = new Types.ObjectId()
    await BegunFile.create([{ _id: fileId, at: clock.now() }])
    await mongoose.connection.collection('files.chunks').insertOne({ files_id: fileId, n: 0, data: Buffer.from('half') })
    await removeStaleUploads(1000)
    expect(await BegunFile.countDocuments()).toBe(1)
    const restore = later(0.1)
    await removeStaleUploads(1000)
    restore()
    expect([await BegunFile.countDocuments(), await mongoose.connection.collection('files.chunks').countDocuments({ files_id: fileId })]).toEqual([0, 0])
  })
})
