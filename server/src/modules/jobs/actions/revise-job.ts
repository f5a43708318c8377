import { type Actor } from '../../../actor'
import { inTransaction } from '../../../db/transaction'
import { lockEmployer } from '../../employers/actions/lock-employer'
import { ownEmployerId } from '../../employers/actions/own-employer-id'
import { announceJob, type JobInput } from '../announce-job'
import { type JobRow } from '../model'

/** 修改 a published advert: a new version, which keeps its place in the lists. @throws AppError not_found, illegal_transition, employer_not_approved, job_incomplete, job_deadline_past, stale_version */
export async function reviseJob(actor: Actor, id: string, input: JobInput): Promise<JobRow> {
  const employerId = ownEmployerId(actor)
  return inTransaction(async () => announceJob(actor, id, 'revise', input, await lockEmployer(employerId)))
}
