import { type Types } from 'mongoose'
import { Favourite } from '../model'

/** Which of these jobs a student keeps, as hex ids, in one read. */
export async function whichAreFavourites(studentId: Types.ObjectId | string, jobIds: readonly (Types.ObjectId | string)[]): Promise<Set<string>> {
  const rows = await Favourite.find({ studentId, jobId: { $in: jobIds } }, { _id: 0, jobId: 1 }).lean<{ jobId: Types.ObjectId }[]>()
  return new Set(rows.map(({ jobId }) => jobId.toString()))
}
