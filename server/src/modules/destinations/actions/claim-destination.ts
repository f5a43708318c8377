import { AppError } from '../../../errors'
import { Destination, type DestinationRow } from '../model'

/**
 * Ties the caller's transaction to a destination as it was read: a step taken on it at the same moment conflicts, so that neither of the
 * two rests on what the other changed. @throws AppError conflict when it has moved on already
 */
export async function claimDestination({ _id, status, historySeq }: DestinationRow): Promise<void> {
  const claimed = await Destination.updateOne({ _id, status, historySeq }, { $inc: { claims: 1 } })
  if (claimed.matchedCount !== 1) throw new AppError('conflict')
}
