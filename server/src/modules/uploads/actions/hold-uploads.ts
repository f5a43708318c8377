import { type Types } from 'mongoose'
import { nameUploads, type NameOrder } from '../name-uploads'

/**
 * Keeps the files that the draft of a record names now until well after the season, and lets go of those it named before; the school does
 * not see them. In the caller's transaction if one is open. Returns the ids to store, each once, in the given order.
 * @throws AppError upload_not_found when one is missing, someone else's or sent for something else; then nothing is changed
 */
export function holdUploads(order: Omit<NameOrder, 'but'>): Promise<Types.ObjectId[]> {
  return nameUploads('heldBy', order)
}
