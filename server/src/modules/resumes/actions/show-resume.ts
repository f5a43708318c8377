import { type ResumeLanguage } from '@shared/resumes/sections'
import { type Actor } from '../../../actor'
import { ownStudentId } from '../../accounts/actions/own-student-id'
import { presentResume } from '../present'
import { readResume } from '../read-resume'

/** One of the student's two online résumés, to edit. */
export async function showResume(actor: Actor, language: ResumeLanguage) {
  return presentResume(await readResume(ownStudentId(actor), language))
}
