import { type ResumeLanguage } from '@shared/resumes/sections'
import { type Actor } from '../../../actor'
import { ownStudentId } from '../../accounts/actions/own-student-id'
import { getOwner } from '../get-owner'
import { mergeImport } from '../merge-import'
import { presentResume } from '../present'
import { readImport } from '../read-import'
import { writeResume } from '../write-resume'

/** Imports a JSON Resume; what there is now is kept as a version before (R-CV-3). @throws AppError json_resume_invalid, resume_stale */
export async function importJsonResume(actor: Actor, language: ResumeLanguage, { revision, document }: { revision: number; document: unknown }) {
  const owner = await getOwner(ownStudentId(actor))
  const { content } = readImport(document, language)
  return presentResume(await writeResume({ owner, language, revision, keep: 'import', change: (written) => mergeImport(written, content, owner.roster[language]) }))
}
