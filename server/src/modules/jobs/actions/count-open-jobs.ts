import { type Types } from 'mongoose'
import { Job } from '../model'

/** How many adverts of a unit are published, past their deadline or not. */
export const countOpenJobs = (employerId: Types.ObjectId): Promise<number> => Job.countDocuments({ employerId, status: 'published' })
