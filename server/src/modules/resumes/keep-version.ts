import { limits } from '@shared/kernel/limits'
import { Types } from 'mongoose'
import { clock } from '../../clock'
import { type ResumeRow } from './model'
import { ResumeVersion, type ResumeVersionRow, type VersionReason } from './version-model'

/** Keeps a résumé as it stands, in the caller's transaction; when there are too many, the oldest without a name goes, else the oldest. */
export async function keepVersion(row: ResumeRow, percent: number, why: VersionReason, name?: string): Promise<ResumeVersionRow> {
  const version: ResumeVersionRow = { _id: new Types.ObjectId(), resumeId: row._id, studentId: row.studentId, why, ...(name ? { name } : {}), content: row.content, percent, at: clock.now() }
  await ResumeVersion.create([version])
  const kept = await ResumeVersion.find({ resumeId: row._id }, { name: 1 }).sort({ at: -1, _id: -1 }).lean<Pick<ResumeVersionRow, '_id' | 'name'>[]>()
  const oldestFirst = kept.filter(({ _id }) => !_id.equals(version._id)).reverse()
  const over = [...oldestFirst.filter(({ name: given }) => !given), ...oldestFirst.filter(({ name: given }) => given)].slice(0, Math.max(0, kept.length - limits.resumeVersionsKept))
  if (over.length > 0) await ResumeVersion.deleteMany({ _id: { $in: over.map(({ _id }) => _id) } })
  return version
}
