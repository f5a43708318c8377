import { type ResumeLanguage } from '@shared/resumes/sections'
import { Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { ownStudentId } from '../../accounts/actions/own-student-id'
import { requireUpload } from '../../uploads/actions/require-upload'
import { getOwner } from '../get-owner'
import { presentSaved } from '../present'
import { writeResume } from '../write-resume'

/** Gives a résumé a photo (an upload of purpose photo), or takes it away. @throws AppError resume_stale, upload_not_found */
export async function setPhoto(actor: Actor, language: ResumeLanguage, { revision, photoId }: { revision: number; photoId: string | null }) {
  const owner = await getOwner(ownStudentId(actor))
  if (photoId) await requireUpload({ id: photoId, studentId: owner.studentId, purpose: 'photo' })
  const resume = await writeResume({ owner, language, revision, change: (written) => ({ ...written, photoId: photoId ? new Types.ObjectId(photoId) : null }) })
  return { ...presentSaved(resume, 'photo'), photo: resume.photo }
}
