import { type Types } from 'mongoose'
import { Application } from '../model'
import { type ApplicationItem } from '../present'

/** What a student sent and did not take back, newest first; at most 100. */
export function recentApplications(studentId: Types.ObjectId | string): Promise<ApplicationItem[]> {
  return Application.find({ studentId, status: { $ne: 'withdrawn' } }, { snapshot: 0 }).sort({ createdAt: -1, _id: -1 }).limit(100).lean<ApplicationItem[]>()
}
