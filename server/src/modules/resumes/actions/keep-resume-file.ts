import { limits } from '@shared/kernel/limits'
import { createHash } from 'node:crypto'
import { Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { isDuplicateKey } from '../../../db/is-duplicate-key'
import { AppError } from '../../../errors'
import { useRate } from '../../../http/rate-limit'
import { ownStudentId } from '../../accounts/actions/own-student-id'
import { keepFile } from '../../uploads/actions/keep-file'
import { cleanFileName } from '../clean-file-name'
import { ResumeFile, type ResumeFileRow } from '../file-model'
import { fileTypes } from '../file-types'
import { inspectResumeFile } from '../inspect-resume-file'

// Refused files count too: each costs a look.
const aDay = { name: 'resume-files', points: 50, seconds: 86_400, error: 'too_many_uploads' } as const
/** With those that were deleted but are kept for applications. */
const keptBytesMax = 200 * 1024 * 1024
const slots = Array.from({ length: limits.resumeAttachments }, (_, slot) => slot)

/**
 * Keeps an attachment résumé as it was sent. The same bytes again are the row that is there.
 * @throws AppError resume_file_limit, too_many_uploads, and the refusals of inspectResumeFile()
 */
export async function keepResumeFile(actor: Actor, sent: { fileName: string; bytes: Buffer }, gone?: AbortSignal): Promise<ResumeFileRow> {
  const studentId = new Types.ObjectId(ownStudentId(actor))
  const sha256 = createHash('sha256').update(sent.bytes).digest('hex')
  const same = { studentId, sha256, slot: { $gte: 0 } }
  const known = await ResumeFile.findOne(same).lean<ResumeFileRow>()
  if (known) return known
  await useRate(aDay, studentId.toString())
  await requireRoom(studentId, sent.bytes.length)
  await freeSlot(studentId)
  const found = await inspectResumeFile(sent.bytes, { owner: studentId.toString(), gone })
  const row: ResumeFileRow = {
    ...found, _id: new Types.ObjectId(), studentId, name: cleanFileName(sent.fileName, found.kind), bytes: sent.bytes.length, sha256, fileId: new Types.ObjectId(), isDefault: false, sent: false, createdAt: clock.now(),
  }
  const stored = await store(row, sent.bytes)
  const other = stored ?? await ResumeFile.findOne(same).lean<ResumeFileRow>()
  if (!other) throw new AppError('conflict')
  return other
}

/** The row as stored; undefined when the same file came meanwhile. Another file at the same moment may have taken the place: then the next one. */
async function store(row: ResumeFileRow, bytes: Buffer): Promise<ResumeFileRow | undefined> {
  for (const _attempt of slots) {
    const placed = { ...row, fileId: new Types.ObjectId(), slot: await freeSlot(row.studentId) }
    try {
      await keepFile({ id: placed.fileId, bytes, sha256: row.sha256, contentType: fileTypes[row.kind] }, () => ResumeFile.create([placed]))
      return placed
    } catch (error) {
      if (!isDuplicateKey(error)) throw error
      if (isDuplicateKey(error, 'sha256')) return undefined
    }
  }
  throw new AppError('conflict')
}

/** @throws AppError resume_file_limit */
async function freeSlot(studentId: Types.ObjectId): Promise<number> {
  const taken: unknown[] = await ResumeFile.distinct('slot', { studentId, slot: { $gte: 0 } })
  const free = slots.find((slot) => !taken.includes(slot))
  if (free === undefined) throw new AppError('resume_file_limit', { max: limits.resumeAttachments })
  return free
}

async function requireRoom(studentId: Types.ObjectId, bytes: number): Promise<void> {
  const [kept] = await ResumeFile.aggregate<{ bytes: number }>([{ $match: { studentId } }, { $group: { _id: null, bytes: { $sum: '$bytes' } } }])
  if ((kept?.bytes ?? 0) + bytes > keptBytesMax) throw new AppError('too_many_uploads', { maxBytes: keptBytesMax })
}
