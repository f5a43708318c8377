import { type Types } from 'mongoose'
import { getJob } from './get-job'

/** The unit behind an advert that was published. @throws AppError not_found */
export async function employerOfJob(id: Types.ObjectId | string): Promise<Types.ObjectId> {
  return (await getJob(id)).employerId
}
