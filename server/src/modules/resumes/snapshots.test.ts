import { readPdf } from '../../../test/read-pdf'
import { testEnv } from '../../../test/test-env'
import { useTestClock } from '../../../test/use-test-clock'
import { useSettings } from '../../settings'
import { buildAccount } from '../accounts/factory'
import { actorOf } from '../signing/factory'
import { Upload } from '../uploads/model'
import { deleteResumeFile } from './actions/delete-resume-file'
import { openSnapshotFile } from './actions/open-snapshot-file'
import { presentSnapshot } from './actions/present-snapshot'
import { readDefaultResume } from './actions/read-default-resume'
import { renderSnapshot } from './actions/render-snapshot'
import { resumeStanding } from './actions/resume-standing'
import { type ResumeSnapshot } from './actions/resume-snapshot'
import { saveSection } from './actions/save-section'
import { setDefaultResume } from './actions/set-default-resume'
import { setPhoto } from './actions/set-photo'
import { snapshotResume } from './actions/snapshot-resume'
import { buildResume, buildResumeFile } from './factory'
import { ResumeFile } from './file-model'

beforeAll(() => useSettings(testEnv()))
const time = useTestClock()
const ready = async (photo = false) => {
  const student = await buildAccount('student')
  const row = await buildResume({ student, photo })
  return { student, actor: actorOf(student), studentId: student.studentId?.toString() ?? '', revision: row.revision }
}
const online = { kind: 'online', language: 'zh' } as const
const words = (snapshot: ResumeSnapshot) => JSON.stringify(presentSnapshot(snapshot).view)
const bytesOf = async (snapshot: ResumeSnapshot): Promise<Buffer> => (snapshot.kind === 'online' ? renderSnapshot(snapshot) : Buffer.alloc(0))
const body = (answer: { body: unknown }): Buffer => (Buffer.isBuffer(answer.body) ? answer.body : Buffer.alloc(0))

describe('a snapshot', () => {
  it('R-CV-3 stays as it was sent, whatever the student writes later: the words and every byte of the PDF', async () => {
    const { actor, studentId, revision } = await ready(true)
    const snapshot = await snapshotResume({ studentId, choice: online })
    const [before, pdf] = [words(snapshot), await bytesOf(snapshot)]
    const saved = await saveSection(actor, { language: 'zh', section: 'selfDescription' }, { revision, values: { text: '完全不同的内容' } })
    await setPhoto(actor, 'zh', { revision: saved.revision, photoId: null })
    time.pass(86_400_000)
    expect([words(snapshot), (await bytesOf(snapshot)).equals(pdf), words(await snapshotResume({ studentId, choice: online })) === before]).toEqual([before, true, false])
  })
  it('R-CV-3 keeps its photo for ever', async () => {
    const { actor, studentId, revision } = await ready(true)
    const snapshot = await snapshotResume({ studentId, choice: online })
    await setPhoto(actor, 'zh', { revision, photoId: null })
    const photo = snapshot.kind === 'online' ? await Upload.findById(snapshot.photoId) : null
    expect([photo?.heldBy.length, photo?.attachedTo.length, photo?.staleAt]).toEqual([0, 1, undefined])
  })
  it('R-CV-3 holds telephone and e-mail encrypted, and shows them unless they are hidden', async () => {
    const { studentId } = await ready()
    const snapshot = await snapshotResume({ studentId, choice: online })
    expect([JSON.stringify(snapshot).includes('13800002201'), words(snapshot).includes('13800002201')]).toEqual([false, true])
    expect(JSON.stringify(presentSnapshot(snapshot, { hide: ['phone', 'email'] }))).not.toMatch(/13800002201|zyt@/)
    const hidden = snapshot.kind === 'online' ? await renderSnapshot(snapshot, { hide: ['phone', 'email'] }) : Buffer.alloc(0)
    expect((await readPdf(hidden)).map(({ text }) => text).join('')).not.toMatch(/13800002201|zyt@/)
  })
  it('R-CV-4 says what the school verified', async () => {
    const { studentId } = await ready()
    expect(presentSnapshot(await snapshotResume({ studentId, choice: online })).view?.sections.find(({ key }) => key === 'education')?.entries).toMatchObject([{ verified: true }])
  })
  it('R-CV-2 below the gate is refused with what is missing', async () => {
    const student = await buildAccount('student')
    await buildResume({ student, state: 'thin' })
    await expect(snapshotResume({ studentId: student.studentId ?? '', choice: online })).rejects.toMatchObject({ id: 'resume_incomplete', details: { gate: 60, missing: expect.arrayContaining([expect.objectContaining({ section: 'photo', points: 5 })]) } })
  })
  it('R-CV-2 an attachment is asked for by the default online résumé', async () => {
    const student = await buildAccount('student')
    const { _id } = await buildResumeFile(student)
    await expect(snapshotResume({ studentId: student.studentId ?? '', choice: { kind: 'file', id: _id.toString() } })).rejects.toMatchObject({ id: 'resume_incomplete' })
  })
  it('R-CV-3 of an attachment opens after the student deleted it, and the student’s list has it no more', async () => {
    const { student, actor, studentId } = await ready()
    const row = await buildResumeFile(student)
    const snapshot = await snapshotResume({ studentId, choice: { kind: 'file', id: row._id.toString() } })
    await deleteResumeFile(actor, row._id.toString())
    const answer = snapshot.kind === 'file' ? await openSnapshotFile(snapshot) : { body: '', fileName: '' }
    expect([body(answer).subarray(0, 5).toString(), answer.fileName, await ResumeFile.countDocuments({ studentId, slot: { $gte: 0 } })]).toEqual(['%PDF-', row.name, 0])
  })
  it('R-CV-3 of a deleted attachment, or somebody else’s, is not taken', async () => {
    const [mine, theirs] = [await ready(), await ready()]
    const [gone, foreign] = [await buildResumeFile(mine.student), await buildResumeFile(theirs.student)]
    await deleteResumeFile(mine.actor, gone._id.toString())
    for (const { _id } of [gone, foreign]) await expect(snapshotResume({ studentId: mine.studentId, choice: { kind: 'file', id: _id.toString() } })).rejects.toMatchObject({ id: 'resume_not_found' })
  })
})

describe('where a student stands', () => {
  it('R-CV-2 is that of the default résumé', async () => {
    const { actor, studentId } = await ready()
    expect(await resumeStanding(studentId)).toMatchObject({ choice: online, ready: true, gate: 60 })
    await setDefaultResume(actor, 'en')
    expect([await resumeStanding(studentId), await readDefaultResume(studentId)]).toMatchObject([{ choice: { language: 'en' } }, { language: 'en' }])
  })
  it('R-CV-2 says that one may apply when applying with either of the two would do, and no sooner', async () => {
    const { actor, studentId } = await ready()
    await setDefaultResume(actor, 'en')
    expect(await resumeStanding(studentId)).toMatchObject({ choice: { language: 'en' }, percent: expect.any(Number), ready: true })
    expect(await snapshotResume({ studentId, choice: online })).toMatchObject({ kind: 'online', language: 'zh' })
    expect(await resumeStanding(String((await buildAccount('student')).studentId))).toMatchObject({ ready: false })
  })
})
