import { type Actor } from '../../../actor'
import { type JobRow } from '../model'
import { createJob } from './create-job'
import { requireOwnJob } from './require-own-job'

/** A new draft with the contents of an advert, whatever its state. @throws AppError not_found, employer_not_approved, job_limit */
export async function copyJob(actor: Actor, id: string): Promise<JobRow> {
  const { values, majors } = await requireOwnJob(actor, id)
  return createJob(actor, { values, majors })
}
