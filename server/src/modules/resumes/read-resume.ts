import { type Completeness, completeness } from '@shared/resumes/completeness'
import { type ResumeLanguage } from '@shared/resumes/sections'
import { type Types } from 'mongoose'
import { describeUploads, type PresentedUpload } from '../uploads/actions/describe-uploads'
import { type ComposedResume, composeContent } from './compose-content'
import { getOwner, type ResumeOwner } from './get-owner'
import { imagineResume } from './imagine-resume'
import { Resume, type ResumeRow, type StoredContent } from './model'
import { openContent } from './seal-content'

/** A content as it reads today: with the roster's values and the photo, if that is still there. */
export interface ReadContent extends ComposedResume, Completeness { photo?: PresentedUpload }
/** One online résumé with all there is to say of it. */
export interface ReadResume extends ReadContent { row: ResumeRow; owner: ResumeOwner }

/** @param stored as it lies in the database */
export async function readContent(stored: StoredContent, owner: ResumeOwner, language: ResumeLanguage): Promise<ReadContent> {
  const [photo] = await describeUploads(stored.photoId ? [stored.photoId] : [])
  const composed = composeContent({ ...openContent(stored), photoId: photo ? stored.photoId : null }, owner.roster[language])
  return { ...composed, ...completeness(composed.content), ...(photo ? { photo } : {}) }
}

/** A student's résumé in a language; one never written in is made up. @throws AppError student_not_found */
export async function readResume(studentId: Types.ObjectId | string, language: ResumeLanguage, known?: ResumeOwner): Promise<ReadResume> {
  const owner = known ?? await getOwner(studentId)
  const row = await Resume.findOne({ studentId, language }).lean<ResumeRow>() ?? imagineResume(owner, language)
  return { row, owner, ...await readContent(row.content, owner, language) }
}
