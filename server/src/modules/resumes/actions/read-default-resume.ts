import { type ResumeContent } from '@shared/resumes/content'
import { type ResumeLanguage } from '@shared/resumes/sections'
import { type Types } from 'mongoose'
import { readDefault } from '../read-default'

/** A default online résumé of now, in clear: for the talent search to index and to show, see viewResume(). `verified`: the basic fields that the roster vouches for. */
export interface DefaultResume { language: ResumeLanguage; content: ResumeContent; verified: string[]; percent: number; savedAt?: Date }

/** @throws AppError student_not_found */
export async function readDefaultResume(studentId: Types.ObjectId | string): Promise<DefaultResume> {
  const { row, content, fixed, percent } = await readDefault(studentId)
  return { language: row.language, content, verified: fixed.basic, percent, ...(row.savedAt ? { savedAt: row.savedAt } : {}) }
}
