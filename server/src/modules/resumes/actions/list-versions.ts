import { limits } from '@shared/kernel/limits'
import { type ResumeLanguage } from '@shared/resumes/sections'
import { type Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { ownStudentId } from '../../accounts/actions/own-student-id'
import { Resume } from '../model'
import { presentVersion } from '../present'
import { ResumeVersion, type ResumeVersionRow } from '../version-model'

/** The versions kept of a résumé, newest first. */
export async function listVersions(actor: Actor, language: ResumeLanguage) {
  const resume = await Resume.findOne({ studentId: ownStudentId(actor), language }, { _id: 1 }).lean<{ _id: Types.ObjectId }>()
  const rows = resume ? await ResumeVersion.find({ resumeId: resume._id }, { content: 0 }).sort({ at: -1, _id: -1 }).limit(limits.resumeVersionsKept).lean<ResumeVersionRow[]>() : []
  return { items: rows.map(presentVersion), max: limits.resumeVersionsKept }
}
