import { checkSection } from '@shared/resumes/check-section'
import { type ResumeLanguage, resumeLanguages, type ResumeSection, resumeSections } from '@shared/resumes/sections'
import { type ResumeFileRow } from './file-model'
import { presentContent } from './present-content'
import { type ReadContent, type ReadResume } from './read-resume'
import { type ResumeVersionRow } from './version-model'

const sections = Object.keys(resumeSections) as ResumeSection[]
const standing = ({ percent, missing, owner }: ReadResume) => ({ percent, missing, gate: owner.gate })

/** One online résumé to its student. */
export function presentResume(resume: ReadResume) {
  const { language, isDefault, design, revision, savedAt } = resume.row
  return {
    language, label: resumeLanguages[language], isDefault, design, revision, updatedAt: savedAt?.toISOString(), content: presentContent(resume), ...standing(resume),
    problems: sections.flatMap((section) => checkSection(section, resume.content)),
  }
}

/** Answer to a saving of `section`. */
export const presentSaved = (resume: ReadResume, section: ResumeSection) => ({
  revision: resume.row.revision, savedAt: (resume.row.savedAt ?? resume.row.createdAt).toISOString(), ...standing(resume), problems: checkSection(section, resume.content),
})

/** One line of the two online ones. */
export const presentLine = (language: ResumeLanguage, { row, percent }: Pick<ReadResume, 'row' | 'percent'>) => ({
  language, label: resumeLanguages[language], isDefault: row.isDefault, percent, updatedAt: row.savedAt?.toISOString(),
})

/** One attachment to its student. */
export function presentFile({ _id, name, kind, bytes, pages, isDefault, createdAt }: ResumeFileRow) {
  const id = _id.toString()
  return { id, name, kind, bytes, pages, isDefault, createdAt: createdAt.toISOString(), path: `/api/resumes/files/${id}` }
}

const reasons = { kept: '手动保存', daily: '自动保存', restore: '恢复前自动保存', import: '导入前自动保存' } as const

/** One version kept. */
export const presentVersion = ({ _id, at, why, name, percent }: ResumeVersionRow) => ({ id: _id.toString(), at: at.toISOString(), why, label: reasons[why], name, percent })

/** One version with what it says. */
export const presentWholeVersion = (row: ResumeVersionRow, content: ReadContent) => ({ ...presentVersion(row), content: presentContent(content) })
