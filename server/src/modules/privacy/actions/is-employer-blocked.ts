import { type Types } from 'mongoose'
import { PrivacySettings } from '../model'

/** True when this student wants to hear nothing of this employer. */
export async function isEmployerBlocked(studentId: Types.ObjectId | string, employerId: Types.ObjectId | string): Promise<boolean> {
  return (await PrivacySettings.exists({ studentId, 'blocked.employerId': employerId })) !== null
}
