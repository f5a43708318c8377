import { type ResumeChoice } from '@shared/applications/resume-choice'
import { resumeLanguages } from '@shared/resumes/sections'
import { Types } from 'mongoose'
import { clock } from '../../../clock'
import { inTransaction } from '../../../db/transaction'
import { AppError } from '../../../errors'
import { attachUploads } from '../../uploads/actions/attach-uploads'
import { ResumeFile, type ResumeFileRow } from '../file-model'
import { readDefault } from '../read-default'
import { readResume, type ReadResume } from '../read-resume'
import { sealBasic } from '../seal-basic'
import { type ResumeSnapshot } from './resume-snapshot'

/**
 * Freezes a résumé as an employer is to see it (R-CV-3), in the caller's transaction if one is open; photo and attachment are kept for it for ever.
 * The gate (R-CV-2) is asked here: an online résumé by itself, an attachment by the default online one. `anyway`: an online one is taken as it stands, where it is shown and not sent.
 * @throws AppError resume_not_found (deleted, someone else's), resume_incomplete (details: percent, gate, missing), student_not_found
 */
export function snapshotResume({ studentId, choice, anyway = false }: { studentId: Types.ObjectId | string; choice: ResumeChoice; anyway?: boolean }): Promise<ResumeSnapshot> {
  const passed = (resume: ReadResume): ReadResume => (anyway ? resume : requireGate(resume))
  return inTransaction(async () => (choice.kind === 'online' ? takeOnline(passed(await readResume(studentId, choice.language))) : takeFile(studentId, choice.id)))
}

function requireGate(resume: ReadResume): ReadResume {
  const { percent, missing, owner: { gate } } = resume
  if (percent < gate) throw new AppError('resume_incomplete', { percent, gate, missing })
  return resume
}

async function takeOnline({ row, owner, content: { photoId, ...content }, fixed, percent }: ReadResume): Promise<ResumeSnapshot> {
  const photo = photoId ? new Types.ObjectId(photoId) : undefined
  // Under its own id, so that one sending lets go of none that an earlier one needs.
  if (photo) await attachUploads({ ids: [photo], studentId: owner.studentId, purpose: 'photo', subject: { kind: 'resume-snapshot', id: photo } })
  return {
    kind: 'online', label: resumeLanguages[row.language], completeness: percent, takenAt: clock.now(), studentName: owner.name, language: row.language, design: row.design,
    content: { ...content, basic: sealBasic.seal(content.basic) }, verified: fixed.basic, ...(photo ? { photoId: photo } : {}),
  }
}

async function takeFile(studentId: Types.ObjectId | string, id: string): Promise<ResumeSnapshot> {
  const { percent, owner } = requireGate(await readDefault(studentId))
  const row = await ResumeFile.findOneAndUpdate({ _id: id, studentId, slot: { $gte: 0 } }, { $set: { sent: true } }).lean<ResumeFileRow>()
  if (!row) throw new AppError('resume_not_found')
  const { _id, name, kind, bytes, pages } = row
  return { kind: 'file', label: name, completeness: percent, takenAt: clock.now(), studentName: owner.name, file: { id: _id, name, kind, bytes, ...(pages ? { pages } : {}) } }
}
