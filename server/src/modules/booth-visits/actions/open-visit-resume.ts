import { type Actor } from '../../../actor'
import { AppError } from '../../../errors'
import { type FileAnswer } from '../../../http/define-routes'
import { useRate } from '../../../http/rate-limit'
import { requireApprovedEmployer } from '../../employers/actions/require-approved-employer'
import { privacyOf } from '../../privacy/actions/privacy-of'
import { renderSnapshot } from '../../resumes/actions/render-snapshot'
import { visitLimits } from '../visit-limits'
import { getVisit } from './get-visit'

/** The résumé of a visitor as a PDF. @throws AppError not_found (also where none came with the visit), employer_not_approved, rate_limited */
export async function openVisitResume(actor: Actor, id: string): Promise<FileAnswer> {
  const { snapshot, studentId, studentName } = await getVisit(actor, id)
  await requireApprovedEmployer(actor)
  if (!snapshot) throw new AppError('not_found')
  await useRate(visitLimits.resume, actor.id)
  const { hidePhone } = await privacyOf(studentId)
  return { body: await renderSnapshot(snapshot, { hide: hidePhone ? ['phone'] : [] }), fileName: `${studentName}-${snapshot.label}.pdf`, inline: true }
}
