import { type ResumeLanguage } from '@shared/resumes/sections'
import { type Actor } from '../../../actor'
import { ownStudentId } from '../../accounts/actions/own-student-id'
import { describeUploads } from '../../uploads/actions/describe-uploads'
import { getOwner } from '../get-owner'
import { getVersion } from '../get-version'
import { presentResume } from '../present'
import { openContent } from '../seal-content'
import { writeResume } from '../write-resume'

/** Takes a version back; what there is now is kept as one before (R-CV-3). @throws AppError not_found, resume_stale */
export async function restoreVersion(actor: Actor, { language, id }: { language: ResumeLanguage; id: string }, revision: number) {
  const studentId = ownStudentId(actor)
  const { content } = await getVersion(studentId, language, id)
  const [photo] = await describeUploads(content.photoId ? [content.photoId] : [])
  const back = { ...openContent(content), photoId: photo ? content.photoId : null }
  return presentResume(await writeResume({ owner: await getOwner(studentId), language, revision, keep: 'restore', change: () => back }))
}
