import { type Types } from 'mongoose'
import { inTransaction } from '../../../db/transaction'
import { nameUploads, type NameOrder } from '../name-uploads'

/**
 * Ties files to a record that was handed in, in the caller's transaction if one is open: from then on the school sees them and they stay.
 * The record has these and no others of that purpose, but those in `but`, and its draft holds none; an empty list takes all back.
 * A file may be tied again, and to several records. Returns the ids to store, each once, in the given order.
 * @throws AppError upload_not_found when one is missing, someone else's or sent for something else; then nothing is tied
 */
export function attachUploads(order: NameOrder): Promise<Types.ObjectId[]> {
  return inTransaction(async () => {
    const attached = await nameUploads('attachedTo', order)
    await nameUploads('heldBy', { ...order, ids: [], but: [] })
    return attached
  })
}
