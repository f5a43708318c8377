import { limits } from '@shared/kernel/limits'
import { completeness } from '@shared/resumes/completeness'
import { type ResumeLanguage, resumeLanguages } from '@shared/resumes/sections'
import { type Actor } from '../../../actor'
import { ownStudentId } from '../../accounts/actions/own-student-id'
import { composeContent } from '../compose-content'
import { ResumeFile, type ResumeFileRow } from '../file-model'
import { getOwner } from '../get-owner'
import { imagineResume } from '../imagine-resume'
import { Resume, type ResumeRow } from '../model'
import { presentFile, presentLine } from '../present'
import { openContent } from '../seal-content'

/** 简历管理: the two online résumés, there from the start, and the attachments, newest first (R-CV-1). */
export async function listResumes(actor: Actor) {
  const studentId = ownStudentId(actor)
  const [owner, rows, files] = await Promise.all([
    getOwner(studentId), Resume.find({ studentId }).lean<ResumeRow[]>(), ResumeFile.find({ studentId, slot: { $gte: 0 } }).lean<ResumeFileRow[]>(),
  ])
  const languages = Object.keys(resumeLanguages) as ResumeLanguage[]
  const online = languages.map((language) => {
    const row = rows.find((one) => one.language === language) ?? imagineResume(owner, language)
    return presentLine(language, { row, ...completeness(composeContent(openContent(row.content), owner.roster[language]).content) })
  })
  const newestFirst = files.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime() || (b.slot ?? 0) - (a.slot ?? 0))
  return { online, files: newestFirst.map(presentFile), filesMax: limits.resumeAttachments, gate: owner.gate }
}
