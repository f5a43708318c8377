import { type ResumeLanguage } from '@shared/resumes/sections'
import { type Actor } from '../../../actor'
import { inTransaction } from '../../../db/transaction'
import { ownStudentId } from '../../accounts/actions/own-student-id'
import { refreshTalent } from '../../talents/actions/refresh-talent'
import { beginResumes } from '../begin-resumes'
import { getOwner } from '../get-owner'
import { Resume } from '../model'
import { listResumes } from './list-resumes'

/** Makes one of the two online résumés the default: it is what applications send and employers find. */
export async function setDefaultResume(actor: Actor, language: ResumeLanguage) {
  const studentId = ownStudentId(actor)
  await beginResumes(await getOwner(studentId))
  await inTransaction(async () => {
    // The other first: there are never two.
    await Resume.updateMany({ studentId, language: { $ne: language } }, { $set: { isDefault: false } })
    await Resume.updateOne({ studentId, language }, { $set: { isDefault: true } })
    await refreshTalent(studentId)
  })
  return listResumes(actor)
}
