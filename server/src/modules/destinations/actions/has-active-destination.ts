import { type Types } from 'mongoose'
import { Destination } from '../model'

/** True when the student's one place is taken, by whatever kind of destination. @param but the record that asks, which may hold the place itself */
export async function hasActiveDestination(studentId: Types.ObjectId | string, but?: Types.ObjectId): Promise<boolean> {
  return (await Destination.exists({ studentId, active: true, ...(but ? { _id: { $ne: but } } : {}) })) !== null
}
