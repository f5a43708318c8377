import { type Types } from 'mongoose'
import { AppError } from '../../../errors'
import { isPublished } from '../is-published'
import { Job, type JobRow, type PublishedJob } from '../model'

/** An advert that was published, whatever became of it. @throws AppError not_found */
export async function getJob(id: Types.ObjectId | string): Promise<PublishedJob> {
  const row = await Job.findById(id).lean<JobRow>()
  if (!row || !isPublished(row)) throw new AppError('not_found')
  return row
}
export { type JobRow, type PublishedJob }
