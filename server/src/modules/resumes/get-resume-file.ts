import { type Actor } from '../../actor'
import { AppError } from '../../errors'
import { ownStudentId } from '../accounts/actions/own-student-id'
import { ResumeFile, type ResumeFileRow } from './file-model'

/** One of the student's own attachments that is not deleted. @throws AppError not_found */
export async function getResumeFile(actor: Actor, id: string): Promise<ResumeFileRow> {
  const row = await ResumeFile.findOne({ _id: id, studentId: ownStudentId(actor), slot: { $gte: 0 } }).lean<ResumeFileRow>()
  if (!row) throw new AppError('not_found')
  return row
}
