import { limits } from '@shared/kernel/limits'
import { type Actor } from '../../../actor'
import { inTransaction } from '../../../db/transaction'
import { AppError } from '../../../errors'
import { lockEmployer } from '../../employers/actions/lock-employer'
import { ownEmployerId } from '../../employers/actions/own-employer-id'
import { announceJob, type JobInput } from '../announce-job'
import { Job, type JobRow } from '../model'

/** 发布 (R-JOB-1). @throws AppError not_found, illegal_transition, employer_not_approved, job_incomplete, job_deadline_past, stale_version, job_limit */
export async function publishJob(actor: Actor, id: string, input: JobInput): Promise<JobRow> {
  const employerId = ownEmployerId(actor)
  return inTransaction(async () => {
    const employer = await lockEmployer(employerId)
    const row = await announceJob(actor, id, 'publish', input, employer)
    if (await Job.countDocuments({ employerId, status: 'published' }) > limits.openJobsPerEmployer) throw new AppError('job_limit')
    return row
  })
}
