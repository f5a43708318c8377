import { type ResumeLanguage } from '@shared/resumes/sections'
import { type Actor } from '../../../actor'
import { ownStudentId } from '../../accounts/actions/own-student-id'
import { getOwner } from '../get-owner'
import { mergeImport } from '../merge-import'
import { presentResume } from '../present'
import { readImport } from '../read-import'
import { writeResume } from '../write-resume'

/** Imports a JSON Resume; what there is now is kept as a version before (R-CV-3). @throws AppError rate_limited, json_resume_invalid, resume_stale */
export async function importJsonResume(actor: Actor, language: ResumeLanguage, { revision, document }: { revision: number; document: unknown }) {
  const studentId = ownStudentId(actor)
  const { content } = await readImport(studentId, document, language)
  const owner = await getOwner(studentId)
  return presentResume(await writeResume({ owner, language, revision, keep: 'import', change: (written) => mergeImport(written, content, owner.roster[language]) }))
}
