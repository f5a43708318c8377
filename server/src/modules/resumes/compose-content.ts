import { type ResumeContent } from '@shared/resumes/content'
import { type StoredContent } from './model'
import { rosterEntryId, type RosterPart } from './roster-part'

/** A résumé as it reads, and which of its values the roster vouches for. */
export interface ComposedResume { content: ResumeContent; fixed: { basic: string[]; education: string[] } }

/** What the student wrote, with the roster's values of now over it (R-CV-4). @param written in clear */
export function composeContent(written: StoredContent, { fixed }: RosterPart): ComposedResume {
  const mine = written.education.some(({ id }) => id === rosterEntryId) ? written.education : [{ id: rosterEntryId, values: {} }, ...written.education]
  const education = mine.map(({ id, values }) => (id === rosterEntryId ? { id, values: { ...values, ...fixed.education }, verified: true } : { id, values }))
  const { photoId, ...rest } = written
  const content: ResumeContent = { ...rest, basic: { ...written.basic, ...fixed.basic }, education, ...(photoId ? { photoId: photoId.toString() } : {}) }
  return { content, fixed: { basic: Object.keys(fixed.basic), education: Object.keys(fixed.education) } }
}
