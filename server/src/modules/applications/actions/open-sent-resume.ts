import { type Actor } from '../../../actor'
import { AppError } from '../../../errors'
import { type FileAnswer } from '../../../http/define-routes'
import { useRate } from '../../../http/rate-limit'
import { requireApprovedEmployer } from '../../employers/actions/require-approved-employer'
import { privacyOf } from '../../privacy/actions/privacy-of'
import { openSnapshotFile } from '../../resumes/actions/open-snapshot-file'
import { renderSnapshot } from '../../resumes/actions/render-snapshot'
import { type ResumeSnapshot } from '../../resumes/actions/resume-snapshot'
import { applyLimits } from '../apply-limits'
import { applicationScope } from '../policy'
import { getApplication } from './get-application'
import { noteFirstLook } from './note-first-look'

// A usual résumé is one; drawing the longest holds the server ten times as long.
const signsEach = 5000
const costOf = (snapshot: ResumeSnapshot): number => (snapshot.kind === 'file' ? 1 : Math.ceil(JSON.stringify(snapshot.content).length / signsEach))

/** The résumé as it was sent: a PDF, without the phone where the student hides it from employers, or the attachment as it is. @throws AppError not_found, employer_not_approved, application_ended, rate_limited */
export async function openSentResume(actor: Actor, id: string): Promise<FileAnswer> {
  const row = await getApplication(id, applicationScope(actor))
  const employer = actor.role === 'employer'
  if (employer) await requireApprovedEmployer(actor)
  if (employer && row.status === 'withdrawn') throw new AppError('application_ended')
  await useRate(applyLimits.resumes, actor.id, costOf(row.snapshot))
  const { snapshot } = employer ? await noteFirstLook(actor, row) : row
  if (snapshot.kind === 'file') return openSnapshotFile(snapshot)
  const { hidePhone } = await privacyOf(row.studentId)
  return { body: await renderSnapshot(snapshot, { hide: employer && hidePhone ? ['phone'] : [] }), fileName: `${row.studentName}-${row.resume.label}.pdf`, contentType: 'application/pdf', inline: true }
}
