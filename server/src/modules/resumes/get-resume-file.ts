import { type Actor } from '../../actor'
import { AppError } from '../../errors'
import { ResumeFile, type ResumeFileRow } from './file-model'
import { ownStudent } from './own-student'

/** One of the student's own attachments that is not deleted. @throws AppError not_found */
export async function getResumeFile(actor: Actor, id: string): Promise<ResumeFileRow> {
  const row = await ResumeFile.findOne({ _id: id, studentId: ownStudent(actor), slot: { $gte: 0 } }).lean<ResumeFileRow>()
  if (!row) throw new AppError('not_found')
  return row
}
