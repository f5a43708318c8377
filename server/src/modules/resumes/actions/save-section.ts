import { type ResumeLanguage, type ResumeSection } from '@shared/resumes/sections'
import { type Actor } from '../../../actor'
import { ownStudentId } from '../../accounts/actions/own-student-id'
import { cleanSection, type SectionInput } from '../clean-section'
import { getOwner } from '../get-owner'
import { presentSaved } from '../present'
import { writeResume } from '../write-resume'

interface SectionOrder { language: ResumeLanguage; section: Exclude<ResumeSection, 'photo'> }

/**
 * Automatic saving of one section, as typed and however incomplete; what the roster vouches for stays (R-CV-4).
 * @throws AppError resume_stale (details: the résumé as it stands), unknown_field, validation_failed, resume_full
 */
export async function saveSection(actor: Actor, { language, section }: SectionOrder, { revision, ...input }: SectionInput & { revision: number }) {
  const owner = await getOwner(ownStudentId(actor))
  const changed = cleanSection(section, input, owner.roster[language])
  return presentSaved(await writeResume({ owner, language, revision, change: (written) => ({ ...written, ...changed }) }), section)
}
