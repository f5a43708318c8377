import { type ResumeDesign } from '@shared/resumes/designs'
import { type ResumeLanguage, resumeLanguages } from '@shared/resumes/sections'
import { type Actor } from '../../../actor'
import { useRate } from '../../../http/rate-limit'
import { type FileAnswer } from '../../../http/define-routes'
import { renderResume } from '../../../pdf/render-resume'
import { ownStudentId } from '../../accounts/actions/own-student-id'
import { readPhoto } from '../read-photo'
import { readResume } from '../read-resume'
import { resumeFooter } from '../resume-footer'

/** A point each thousand signs: drawing holds the server for as long as there is text. A usual résumé sixty times, the longest six. */
export const drawings = { name: 'resume-pdf', points: 180, seconds: 600 }
const signsEach = 1000

/** The PDF of a résumé as it stands, shown in place or to save, in its own design unless one is named. @throws AppError rate_limited */
export async function openResumePdf(actor: Actor, language: ResumeLanguage, { design, inline }: { design?: ResumeDesign; inline: boolean }): Promise<FileAnswer> {
  const studentId = ownStudentId(actor)
  const { row, owner, content, fixed } = await readResume(studentId, language)
  await useRate(drawings, studentId, Math.ceil(JSON.stringify(content).length / signsEach))
  const photo = row.content.photoId ? await readPhoto(row.content.photoId) : undefined
  const { pdf } = await renderResume({ language, design: design ?? row.design, content, verifiedBasics: fixed.basic, ...(photo ? { photo } : {}), footer: resumeFooter[language], issuedAt: row.savedAt ?? row.createdAt })
  return { body: pdf, fileName: `${resumeLanguages[language]}-${owner.name}.pdf`, inline }
}
