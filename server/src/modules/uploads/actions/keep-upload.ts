import { type UploadPurpose } from '@shared/uploads/purposes'
import { createHash } from 'node:crypto'
import { Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { isDuplicateKey } from '../../../db/is-duplicate-key'
import { AppError } from '../../../errors'
import { useRate } from '../../../http/rate-limit'
import { cleanFileName } from '../clean-file-name'
import { inspectFile } from '../inspect-file'
import { keptForMs } from '../kept-for-ms'
import { Upload, type UploadRow } from '../model'
import { keepFile } from './keep-file'

// Refused files count too: each costs a look. A file that is here already costs nothing.
const aDay = { name: 'uploads', points: 200, seconds: 86_400, error: 'too_many_uploads' } as const
const keptBytesMax = 300 * 1024 * 1024
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

/**
 * Keeps a file that a student sent for `purpose`. The same bytes again, at once or after a broken line, are the row that is
 * there: one row, one file. `gone`: aborted when nobody waits for it any more.
 * @throws AppError forbidden, too_many_uploads, and the refusals of inspectFile()
 */
export async function keepUpload(actor: Actor, purpose: UploadPurpose, sent: { fileName: string; bytes: Buffer }, gone?: AbortSignal): Promise<UploadRow> {
  if (!actor.studentId || !actor.schoolId) throw new AppError('forbidden')
  const source = { studentId: new Types.ObjectId(actor.studentId), purpose, sourceSha256: sha256(sent.bytes) }
  const known = await findAgain(source)
  if (known) return known
  await useRate(aDay, actor.studentId)
  await requireRoom(source.studentId, sent.bytes.length)
  const { content, ...found } = await inspectFile(sent.bytes, purpose, { owner: actor.studentId, gone })
  const now = clock.now()
  const row: UploadRow = {
    ...source, ...found, _id: new Types.ObjectId(), schoolId: new Types.ObjectId(actor.schoolId), accountId: new Types.ObjectId(actor.id), sha256: sha256(content),
    fileName: cleanFileName(sent.fileName, found.kind), bytes: content.length, fileId: new Types.ObjectId(), attachedTo: [], heldBy: [], staleAt: new Date(now.getTime() + keptForMs), createdAt: now,
  }
  if (await store(row, content)) return row
  const other = await findAgain(source)
  if (!other) throw new AppError('conflict')
  return other
}

/** Over everything of a student that is kept, so that nobody fills the disk with files that records hold. @throws AppError too_many_uploads */
async function requireRoom(studentId: Types.ObjectId, bytes: number): Promise<void> {
  const [kept] = await Upload.aggregate<{ bytes: number }>([{ $match: { studentId } }, { $group: { _id: null, bytes: { $sum: '$bytes' } } }])
  if ((kept?.bytes ?? 0) + bytes > keptBytesMax) throw new AppError('too_many_uploads', { maxBytes: keptBytesMax })
}

/** The row of a file sent before. One that nothing holds yet gets its full time again, never less than it had. */
async function findAgain(source: Pick<UploadRow, 'studentId' | 'purpose' | 'sourceSha256'>): Promise<UploadRow | null> {
  const known = await Upload.findOne(source).lean<UploadRow>()
  if (!known?.staleAt) return known
  await Upload.updateOne({ _id: known._id, staleAt: { $exists: true } }, { $max: { staleAt: new Date(clock.ms() + keptForMs) } })
  // It may have been removed in between; then it is as if it was never here.
  return Upload.findOne(source).lean<UploadRow>()
}

/** False when the same file was stored meanwhile; then nothing of this one is left. */
async function store(row: UploadRow, content: Buffer): Promise<boolean> {
  try {
    await keepFile({ id: row.fileId, bytes: content, sha256: row.sha256, contentType: row.contentType }, () => Upload.create([row]))
    return true
  } catch (error) {
    if (!isDuplicateKey(error)) throw error
    return false
  }
}
