import { type ResumeLanguage } from '@shared/resumes/sections'
import { AppError } from '../../errors'
import { random } from '../../random'
import { checkJsonResume } from './json-resume/check-json-resume'
import { fromJsonResume, type ResumeImport } from './json-resume/from-json-resume'

/** A JSON Resume, checked against its schema, as a résumé in this language. @throws AppError json_resume_invalid (details: problems) */
export function readImport(document: unknown, language: ResumeLanguage): ResumeImport {
  const checked = checkJsonResume(document)
  if (!checked.ok) throw new AppError('json_resume_invalid', { problems: checked.problems })
  return fromJsonResume(checked.resume, { language, makeId: () => random.token(12) })
}
