import { type Types } from 'mongoose'
import { Application } from '../model'
import { type ApplicationItem } from '../present'

/** What a student sent to an employer and did not take back, newest first; at most 20. */
export function applicationsBetween(employerId: string, studentId: Types.ObjectId | string): Promise<ApplicationItem[]> {
  return Application.find({ studentId, employerId, status: { $ne: 'withdrawn' } }, { snapshot: 0 }).sort({ createdAt: -1, _id: -1 }).limit(20).lean<ApplicationItem[]>()
}
