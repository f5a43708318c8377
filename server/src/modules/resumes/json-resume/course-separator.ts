import { type ResumeLanguage } from '@shared/resumes/sections'

/** Between the courses of one education. */
export const courseSeparator: Record<ResumeLanguage, string> = { zh: '、', en: ', ' }
