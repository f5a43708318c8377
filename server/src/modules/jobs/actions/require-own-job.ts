import { type Actor } from '../../../actor'
import { AppError } from '../../../errors'
import { Job, type JobRow } from '../model'
import { ownJobs } from '../policy'

/** One of the adverts of the actor's unit, drafts too. @throws AppError forbidden, not_found */
export async function requireOwnJob(actor: Actor, id: string): Promise<JobRow> {
  const row = await Job.findOne({ ...ownJobs(actor), _id: id }).lean<JobRow>()
  if (!row) throw new AppError('not_found')
  return row
}
