import { type ResumeContent } from '@shared/resumes/content'
import { type ResumeDesign } from '@shared/resumes/designs'
import { type ResumeLanguage } from '@shared/resumes/sections'

/** Everything a résumé's PDF shows. What the reader must not see is left out of `content`. */
export interface ResumeDocument {
  /** Labels and choices (degree, kind, category) print in it; what the student wrote stays as it is. */
  language: ResumeLanguage
  design: ResumeDesign
  content: ResumeContent
  /** Keys of `content.basic` that the school's roster vouches for, as `name`. */
  verifiedBasics: readonly string[]
  /** A JPEG, best 295 × 413 pixels or a multiple; cut to that shape. */
  photo?: Buffer
  /** Small at the foot of each page; '' for nothing. */
  footer: string
  /** Written into the PDF as its date. */
  issuedAt: Date
}
