import { type ResumeLanguage } from '@shared/resumes/sections'
import { type Actor } from '../../../actor'
import { getOwner } from '../get-owner'
import { getVersion } from '../get-version'
import { ownStudent } from '../own-student'
import { presentWholeVersion } from '../present'
import { readContent } from '../read-resume'

/** What a version says, with the roster's values of now. @throws AppError not_found */
export async function showVersion(actor: Actor, language: ResumeLanguage, id: string) {
  const studentId = ownStudent(actor)
  const version = await getVersion(studentId, language, id)
  return presentWholeVersion(version, await readContent(version.content, await getOwner(studentId), language))
}
