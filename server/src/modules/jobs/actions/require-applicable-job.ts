import { type Types } from 'mongoose'
import { AppError } from '../../../errors'
import { type PublishedJob } from '../model'
import { whyNotApplicable } from '../why-not-applicable'
import { getJob } from './get-job'

/** An advert that takes applications now. @throws AppError not_found, job_closed, employer_not_approved, job_deadline_past */
export async function requireApplicableJob(id: Types.ObjectId | string): Promise<PublishedJob> {
  const row = await getJob(id)
  const refused = whyNotApplicable(row)
  if (refused) throw new AppError(refused)
  return row
}
