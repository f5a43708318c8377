import { type ResumeLanguage } from '@shared/resumes/sections'
import { type Types } from 'mongoose'
import { AppError } from '../../errors'
import { Resume } from './model'
import { ResumeVersion, type ResumeVersionRow } from './version-model'

/** A version of a student's résumé in this language. @throws AppError not_found */
export async function getVersion(studentId: string, language: ResumeLanguage, id: string): Promise<ResumeVersionRow> {
  const resume = await Resume.findOne({ studentId, language }, { _id: 1 }).lean<{ _id: Types.ObjectId }>()
  const row = resume && await ResumeVersion.findOne({ _id: id, resumeId: resume._id }).lean<ResumeVersionRow>()
  if (!row) throw new AppError('not_found')
  return row
}
