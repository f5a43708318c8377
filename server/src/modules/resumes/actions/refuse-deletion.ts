import { type ResumeLanguage } from '@shared/resumes/sections'
import { type Actor } from '../../../actor'
import { AppError } from '../../../errors'
import { ownStudentId } from '../../accounts/actions/own-student-id'
import { readDefault } from '../read-default'

/** The two online résumés stay (R-CV-1). @throws AppError resume_default, resume_fixed: always one of them */
export async function refuseDeletion(actor: Actor, language: ResumeLanguage): Promise<never> {
  const { row } = await readDefault(ownStudentId(actor))
  throw new AppError(row.language === language ? 'resume_default' : 'resume_fixed')
}
