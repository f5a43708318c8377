import { type ResumeLanguage } from '@shared/resumes/sections'
import { type Actor } from '../../../actor'
import { ownStudentId } from '../../accounts/actions/own-student-id'
import { getOwner } from '../get-owner'
import { getVersion } from '../get-version'
import { presentWholeVersion } from '../present'
import { readContent } from '../read-resume'

/** What a version says, with the roster's values of now. @throws AppError not_found */
export async function showVersion(actor: Actor, language: ResumeLanguage, id: string) {
  const studentId = ownStudentId(actor)
  const version = await getVersion(studentId, language, id)
  return presentWholeVersion(version, await readContent(version.content, await getOwner(studentId), language))
}
