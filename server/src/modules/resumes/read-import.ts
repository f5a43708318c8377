import { type ResumeLanguage } from '@shared/resumes/sections'
import { AppError } from '../../errors'
import { useRate } from '../../http/rate-limit'
import { random } from '../../random'
import { checkJsonResume } from './json-resume/check-json-resume'
import { fromJsonResume, type ResumeImport } from './json-resume/from-json-resume'

/** A point each two thousand signs: a document as large as may be sent holds the server for a second. A usual one a hundred times, the largest four. */
export const readings = { name: 'resume-import', points: 600, seconds: 600 }
const signsEach = 2000

/** A JSON Resume, checked against its schema, as a résumé in this language. @throws AppError rate_limited, json_resume_invalid (details: problems) */
export async function readImport(studentId: string, document: unknown, language: ResumeLanguage): Promise<ResumeImport> {
  await useRate(readings, studentId, Math.ceil(JSON.stringify(document).length / signsEach))
  const checked = checkJsonResume(document)
  if (!checked.ok) throw new AppError('json_resume_invalid', { problems: checked.problems })
  return fromJsonResume(checked.resume, { language, makeId: () => random.token(12) })
}
