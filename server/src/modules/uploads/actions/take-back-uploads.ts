import { inTransaction } from '../../../db/transaction'
import { nameUploads, type NameOrder } from '../name-uploads'

/**
 * What was handed in is taken back, in the caller's transaction if one is open: the school does not see it any more, the draft holds `ids`.
 * `but`: what the school decided on before stays.
 * @throws AppError upload_not_found
 */
export async function takeBackUploads(order: NameOrder): Promise<void> {
  await inTransaction(async () => {
    // First held, so that nothing is loose in between.
    await nameUploads('heldBy', { ...order, but: [] })
    await nameUploads('attachedTo', { ...order, ids: [] })
  })
}
