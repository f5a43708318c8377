import { type Types } from 'mongoose'
import { Employer } from '../model'

/** True while the platform vouches for this employer. */
export async function isEmployerApproved(id: Types.ObjectId | string): Promise<boolean> {
  return (await Employer.exists({ _id: id, approved: true })) !== null
}
