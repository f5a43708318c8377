import { type ResumeDesign } from '@shared/resumes/designs'
import { type ResumeContent } from '@shared/resumes/content'
import { type ResumeLanguage } from '@shared/resumes/sections'
import { type Types } from 'mongoose'

interface Taken { label: string; completeness: number; takenAt: Date; studentName: string }
/** An online résumé as it was sent. `content` holds telephone and e-mail encrypted, so that it may be stored as it is; `verified`: the basic fields that the roster vouched for. */
export interface OnlineSnapshot extends Taken { kind: 'online'; language: ResumeLanguage; design: ResumeDesign; content: ResumeContent; verified: string[]; photoId?: Types.ObjectId | null }
/** An attachment as it was sent; the bytes stay even when the student deletes it. */
export interface FileSnapshot extends Taken { kind: 'file'; file: { id: Types.ObjectId; name: string; kind: 'pdf' | 'docx'; bytes: number; pages?: number | null } }
/** What an employer sees of a résumé (R-CV-3), frozen: to be stored by whoever took it and given to presentSnapshot(), renderSnapshot(), openSnapshotFile(). */
export type ResumeSnapshot = OnlineSnapshot | FileSnapshot
