import { type ResumeDesign } from '@shared/resumes/designs'
import { type ResumeLanguage } from '@shared/resumes/sections'
import { type Actor } from '../../../actor'
import { ownStudentId } from '../../accounts/actions/own-student-id'
import { beginResumes } from '../begin-resumes'
import { getOwner } from '../get-owner'
import { Resume } from '../model'
import { showResume } from './show-resume'

/** The design a résumé prints in from now on, for employers too. */
export async function setDesign(actor: Actor, language: ResumeLanguage, design: ResumeDesign) {
  const studentId = ownStudentId(actor)
  await beginResumes(await getOwner(studentId))
  await Resume.updateOne({ studentId, language }, { $set: { design } })
  return showResume(actor, language)
}
