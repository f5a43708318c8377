import { type ResumeLanguage } from '@shared/resumes/sections'

/** Who vouches for the marks of verification, at the foot of each page. */
export const resumeFooter: Readonly<Record<ResumeLanguage, string>> = { zh: '毕业生就业服务平台', en: 'Graduate Employment Service' }
