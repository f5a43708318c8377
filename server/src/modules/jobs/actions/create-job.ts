import { jobWorkflow } from '@shared/jobs/workflow'
import { type FormValues } from '@shared/kernel/form-field'
import { limits } from '@shared/kernel/limits'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { openRecord } from '../../../db/open-record'
import { inTransaction } from '../../../db/transaction'
import { AppError } from '../../../errors'
import { lockEmployer } from '../../employers/actions/lock-employer'
import { ownEmployerId } from '../../employers/actions/own-employer-id'
import { Job, type JobRow } from '../model'
import { toTyped } from '../to-typed'

/** A new draft, as typed so far; its industry is the unit's until another is chosen. @throws AppError forbidden, employer_not_approved, job_limit (as many drafts as open jobs) */
export async function createJob(actor: Actor, input: { values: FormValues; majors: readonly string[] }): Promise<JobRow> {
  const employerId = ownEmployerId(actor)
  return inTransaction(async () => {
    const employer = await lockEmployer(employerId)
    if (!employer.approved) throw new AppError('employer_not_approved')
    if (await Job.countDocuments({ employerId, status: 'draft' }) >= limits.openJobsPerEmployer) throw new AppError('job_limit')
    const typed = toTyped({ ...input, values: { industry: employer.industry, cityCode: employer.cityCode, ...input.values } })
    const fields = { ...typed, employerId: employer._id, employerName: employer.name, revision: 0, savedAt: clock.now(), open: false, tokens: [], titleTokens: [] }
    return openRecord<JobRow>({ model: Job, workflow: jobWorkflow, actor, fields })
  })
}
