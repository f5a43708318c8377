import { type ResumeLanguage } from '@shared/resumes/sections'
import { type Actor } from '../../../actor'
import { inTransaction } from '../../../db/transaction'
import { useRate } from '../../../http/rate-limit'
import { ownStudentId } from '../../accounts/actions/own-student-id'
import { beginResumes } from '../begin-resumes'
import { getOwner } from '../get-owner'
import { holdPhotos } from '../hold-photos'
import { keepVersion } from '../keep-version'
import { presentVersion } from '../present'
import { readResume } from '../read-resume'

const aDay = { name: 'resume-versions', points: 30, seconds: 86_400 }

/** Keeps a résumé as it stands, under a name if one is given (R-CV-3). @throws AppError rate_limited */
export async function keepResumeVersion(actor: Actor, language: ResumeLanguage, name?: string) {
  const studentId = ownStudentId(actor)
  await useRate(aDay, `${studentId}/${language}`)
  const owner = await getOwner(studentId)
  await beginResumes(owner)
  return presentVersion(await inTransaction(async () => {
    const { row, percent } = await readResume(studentId, language, owner)
    const version = await keepVersion(row, percent, 'kept', name)
    await holdPhotos(row, row.content)
    return version
  }))
}
