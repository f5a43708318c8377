import { type Actor } from '../../../actor'
import { useRate } from '../../../http/rate-limit'
import { applicationsBetween } from '../../applications/actions/applications-between'
import { ownEmployerId } from '../../employers/actions/own-employer-id'
import { requireApprovedEmployer } from '../../employers/actions/require-approved-employer'
import { invitedJobsOf } from '../../job-invitations/actions/invited-jobs-of'
import { readDefaultResume } from '../../resumes/actions/read-default-resume'
import { viewResume } from '../../resumes/actions/view-resume'
import { getStudent } from '../../schools/actions/get-student'
import { hideInView } from '../hide-in-view'
import { presentTalent } from '../present'
import { talentLimits } from '../talent-limits'
import { readTalentHandle } from './read-talent-handle'
import { requireTalent } from './require-talent'

/** The default résumé of a student who may be found, without name and contact data. @throws AppError employer_not_approved, student_not_findable, rate_limited */
export async function showTalent(actor: Actor, handle: string) {
  const employerId = ownEmployerId(actor)
  await requireApprovedEmployer(actor)
  const row = await requireTalent(readTalentHandle(employerId, handle), employerId)
  await useRate(talentLimits.views, employerId)
  const [resume, student, applications, invitedJobIds] = await Promise.all([
    readDefaultResume(row.studentId), getStudent(row.studentId), applicationsBetween(employerId, row.studentId), invitedJobsOf(employerId, row.studentId),
  ])
  const view = viewResume({ ...resume, hide: ['name', 'phone', 'email', 'website'] })
  return {
    ...presentTalent(row, employerId), resume: hideInView(view, student.fields.name ?? '', resume.content.basic.name ?? ''), invitedJobIds,
    applications: applications.map(({ _id, jobTitle }) => ({ id: _id.toString(), jobTitle })),
  }
}
