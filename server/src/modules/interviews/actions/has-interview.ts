import { type Types } from 'mongoose'
import { Interview } from '../model'

/** True when the employer ever invited this student to an interview. */
export async function hasInterview(employerId: Types.ObjectId | string, studentId: Types.ObjectId | string): Promise<boolean> {
  return (await Interview.exists({ employerId, studentId })) !== null
}
