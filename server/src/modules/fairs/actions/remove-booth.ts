import { type Actor } from '../../../actor'
import { Booth } from '../booth-model'
import { ownBooth } from '../change-booths'

/** Takes a stand away. What its employer scanned stays. @throws AppError not_found, event_fixed */
export async function removeBooth(actor: Actor, id: string): Promise<void> {
  const { _id } = await ownBooth(actor, id)
  await Booth.deleteOne({ _id })
}
