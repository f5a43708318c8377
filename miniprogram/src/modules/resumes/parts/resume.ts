import type { ResumeSection } from '@shared/resumes/sections'
import type { ResponseOf } from '@/api/input-of'

export type ResumeList = ResponseOf<'GET /api/resumes'>
export type ResumeFile = ResumeList['files'][number]
export type OnlineResume = ResponseOf<'GET /api/resumes/online/:language'>
/** A résumé as it is being written. */
export type WrittenResume = OnlineResume['content']
export type WrittenEntry = WrittenResume['education'][number]
export type TypedSection = 'basic' | 'intention' | 'selfDescription'
export const isTyped = (section: ResumeSection): section is TypedSection => section === 'basic' || section === 'intention' || section === 'selfDescription'
