import { type ResumeLanguage } from '@shared/resumes/sections'
import { clock } from '../../clock'
import { inTransaction } from '../../db/transaction'
import { AppError } from '../../errors'
import { formatBeijingTime } from '../../pdf/format-beijing-time'
import { refreshTalent } from '../talents/actions/refresh-talent'
import { beginResumes } from './begin-resumes'
import { type ResumeOwner } from './get-owner'
import { holdPhotos } from './hold-photos'
import { keepVersion } from './keep-version'
import { Resume, type ResumeRow, type StoredContent } from './model'
import { presentResume } from './present'
import { readContent, readResume, type ReadResume } from './read-resume'
import { openContent, sealContent } from './seal-content'

export interface ResumeWrite {
  owner: ResumeOwner
  language: ResumeLanguage
  /** The one this was typed on. */
  revision: number
  /** Keeps what there is now as a version before. */
  keep?: 'restore' | 'import'
  /** @param written in clear */
  change: (written: StoredContent) => StoredContent
}

/**
 * The one way to write a content: compare-and-set on its revision, a version of what was there before once a day. Says the résumé as it then stands.
 * @throws AppError resume_stale (details: revision, and the résumé as it stands), upload_not_found
 */
export async function writeResume(write: ResumeWrite): Promise<ReadResume> {
  const { owner, language } = write
  await beginResumes(owner)
  const written = await inTransaction(() => replaceContent(write))
  const now = await readResume(owner.studentId, language, owner)
  if (!written) throw new AppError('resume_stale', { revision: now.row.revision, resume: presentResume(now) })
  return now
}

async function replaceContent({ owner, language, revision, keep, change }: ResumeWrite): Promise<boolean> {
  const row = await Resume.findOne({ studentId: owner.studentId, language }).lean<ResumeRow>()
  if (row?.revision !== revision) return false
  const savedAt = clock.now()
  const why = keep ?? (isNewDay(row, savedAt) ? 'daily' : undefined)
  const content = change(openContent(row.content))
  const { modifiedCount } = await Resume.updateOne({ _id: row._id, revision }, { $set: { content: sealContent(content), savedAt, ...(why === 'daily' || !row.dailyAt ? { dailyAt: savedAt } : {}) }, $inc: { revision: 1 } })
  if (modifiedCount !== 1) return false
  if (why) await keepVersion(row, (await readContent(row.content, owner, language)).percent, why)
  if (why || String(content.photoId ?? '') !== String(row.content.photoId ?? '')) await holdPhotos(row, content)
  await refreshTalent(owner.studentId)
  return true
}

/** The first saving of a day keeps what the days before left; the very first has nothing to keep. */
function isNewDay({ savedAt, dailyAt }: ResumeRow, now: Date): boolean {
  const day = (at: Date): string => formatBeijingTime(at).slice(0, 10)
  return savedAt instanceof Date && day(dailyAt ?? savedAt) !== day(now)
}
