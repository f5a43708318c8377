import { type ResumeLanguage, resumeLanguages } from '@shared/resumes/sections'
import { type Actor } from '../../../actor'
import { type FileAnswer } from '../../../http/define-routes'
import { ownStudentId } from '../../accounts/actions/own-student-id'
import { toJsonResume } from '../json-resume/to-json-resume'
import { readResume } from '../read-resume'

/** A résumé as a JSON Resume file, to take elsewhere or to import again (R-CV-3). */
export async function exportJsonResume(actor: Actor, language: ResumeLanguage): Promise<FileAnswer> {
  const { row, owner, content } = await readResume(ownStudentId(actor), language)
  const json = toJsonResume(content, { language, exportedAt: row.savedAt ?? row.createdAt })
  return { body: Buffer.from(`${JSON.stringify(json, null, 2)}\n`), fileName: `${resumeLanguages[language]}-${owner.name}.json` }
}
