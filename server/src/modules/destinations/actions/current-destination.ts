import { type Types } from 'mongoose'
import { Destination, type DestinationRow } from '../model'

/** The destination a student's progress is about: the active one, else the newest. */
export async function currentDestination(studentId: Types.ObjectId | string): Promise<DestinationRow | undefined> {
  const active = await Destination.findOne({ studentId, active: true }).lean<DestinationRow>()
  return active ?? (await Destination.findOne({ studentId }).sort({ createdAt: -1, _id: -1 }).lean<DestinationRow>()) ?? undefined
}
