import { type ResumeDesign } from '@shared/resumes/designs'
import { type ResumeLanguage, resumeLanguages } from '@shared/resumes/sections'
import { type Actor } from '../../../actor'
import { useRate } from '../../../http/rate-limit'
import { type FileAnswer } from '../../../http/define-routes'
import { renderResume } from '../../../pdf/render-resume'
import { ownStudent } from '../own-student'
import { readPhoto } from '../read-photo'
import { readResume } from '../read-resume'
import { resumeFooter } from '../resume-footer'

const drawings = { name: 'resume-pdf', points: 60, seconds: 600 }

/** The PDF of a résumé as it stands, shown in place or to save, in its own design unless one is named. @throws AppError rate_limited */
export async function openResumePdf(actor: Actor, language: ResumeLanguage, { design, inline }: { design?: ResumeDesign; inline: boolean }): Promise<FileAnswer> {
  const studentId = ownStudent(actor)
  await useRate(drawings, studentId)
  const { row, owner, content, fixed } = await readResume(studentId, language)
  const photo = row.content.photoId ? await readPhoto(row.content.photoId) : undefined
  const { pdf } = await renderResume({ language, design: design ?? row.design, content, verifiedBasics: fixed.basic, ...(photo ? { photo } : {}), footer: resumeFooter[language], issuedAt: row.savedAt ?? row.createdAt })
  return { body: pdf, fileName: `${resumeLanguages[language]}-${owner.name}.pdf`, inline }
}
