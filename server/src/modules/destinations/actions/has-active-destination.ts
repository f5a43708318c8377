import { type Types } from 'mongoose'
import { Destination } from '../model'

/** True when the student's one place is taken, by whatever kind of destination. */
export async function hasActiveDestination(studentId: Types.ObjectId | string): Promise<boolean> {
  return (await Destination.exists({ studentId, active: true })) !== null
}
