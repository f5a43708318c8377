import { type ResumeLanguage } from '@shared/resumes/sections'
import { type Types } from 'mongoose'
import { Resume } from './model'
import { readResume, type ReadResume } from './read-resume'

/** The default online résumé of a student. @throws AppError student_not_found */
export async function readDefault(studentId: Types.ObjectId | string): Promise<ReadResume> {
  const chosen = await Resume.findOne({ studentId, isDefault: true }, { language: 1 }).lean<{ language: ResumeLanguage }>()
  return readResume(studentId, chosen?.language ?? 'zh')
}
