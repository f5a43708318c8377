import { type Types } from 'mongoose'
import { OtherDestination, type OtherDestinationRow } from '../model'

/** A student's one record, once something was saved. */
export async function findMine(studentId: Types.ObjectId | string): Promise<OtherDestinationRow | undefined> {
  return (await OtherDestination.findOne({ studentId }).lean<OtherDestinationRow>()) ?? undefined
}
export { type OtherDestinationRow }
