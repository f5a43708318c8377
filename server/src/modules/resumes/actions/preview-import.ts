import { completeness } from '@shared/resumes/completeness'
import { type ResumeLanguage } from '@shared/resumes/sections'
import { type Actor } from '../../../actor'
import { ownStudentId } from '../../accounts/actions/own-student-id'
import { composeContent } from '../compose-content'
import { listChanges } from '../list-changes'
import { mergeImport } from '../merge-import'
import { readImport } from '../read-import'
import { readResume } from '../read-resume'
import { openContent } from '../seal-content'
import { viewResume } from './view-resume'

/** What importing a JSON Resume would change; saves nothing. @throws AppError rate_limited, json_resume_invalid */
export async function previewImport(actor: Actor, language: ResumeLanguage, document: unknown) {
  const studentId = ownStudentId(actor)
  const imported = await readImport(studentId, document, language)
  const { row, owner, content, fixed } = await readResume(studentId, language)
  const after = composeContent({ ...mergeImport(openContent(row.content), imported.content, owner.roster[language]) }, owner.roster[language])
  const read = (one: typeof content) => viewResume({ language, content: one, verified: fixed.basic })
  return { changes: listChanges(read(content), read(after.content)), notes: [...imported.warnings, ...imported.ignored], percent: completeness(after.content).percent, revision: row.revision }
}
