import { jobInvitationWorkflow } from '@shared/job-invitations/workflow'
import { limits } from '@shared/kernel/limits'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { isDuplicateKey } from '../../../db/is-duplicate-key'
import { openRecord } from '../../../db/open-record'
import { inTransaction } from '../../../db/transaction'
import { AppError } from '../../../errors'
import { accountOfStudent } from '../../accounts/actions/account-of-student'
import { findApplications } from '../../applications/actions/find-applications'
import { ownEmployerId } from '../../employers/actions/own-employer-id'
import { requireApplicableJob } from '../../jobs/actions/require-applicable-job'
import { requireTalent } from '../../talents/actions/require-talent'
import { JobInvitation, type JobInvitationRow } from '../model'
import { jobInvitationNotice } from '../notices'
import { expireJobInvitation } from './expire-job-invitation'

const dayMs = 86_400_000

/**
 * Invites a student to apply for one of the employer's open jobs; an overdue one of the same pair is expired first, while one is open the database
 * refuses another. A student who stopped being findable since the search, or blocked this employer, is not found.
 * @throws AppError not_found, job_closed, job_deadline_past, employer_not_approved, student_not_findable, student_already_applied, already_invited
 */
export async function inviteToApply(actor: Actor, input: { studentId: string; jobId: string; note: string }): Promise<JobInvitationRow> {
  const employerId = ownEmployerId(actor)
  try {
    return await inTransaction(async () => {
      const job = await requireApplicableJob(input.jobId)
      if (job.employerId.toString() !== employerId) throw new AppError('not_found')
      const { studentId, schoolId, maskedName, schoolName, college, major, degree } = await requireTalent(input.studentId, employerId)
      if ((await findApplications(studentId, [job._id])).size > 0) throw new AppError('student_already_applied')
      const before = await JobInvitation.findOne({ studentId, jobId: job._id, status: 'open' }).lean<JobInvitationRow>()
      if (before && before.validUntil.getTime() > clock.ms()) throw new AppError('already_invited', { validUntil: before.validUntil.toISOString() })
      if (before) await expireJobInvitation(before._id)
      const account = await accountOfStudent(studentId)
      const fields = {
        schoolId, studentId, employerId: job.employerId, jobId: job._id, jobTitle: job.title, employerName: job.employerName, maskedName, schoolName, college, major, degree, note: input.note,
        validUntil: new Date(clock.ms() + limits.jobInvitationDays * dayMs),
      }
      return openRecord<JobInvitationRow>({ model: JobInvitation, workflow: jobInvitationWorkflow, actor, fields, notices: (row) => (account ? [jobInvitationNotice(row, account._id)] : []) })
    })
  } catch (error) {
    if (isDuplicateKey(error, 'jobId')) throw new AppError('already_invited', undefined, { cause: error })
    throw error
  }
}
