import { Message, type MessageRow } from '../model'

/** Shows in the inbox how far the pushes got. A later word never turns 'delivered' back. */
export async function setDelivery(changes: readonly { dedupeKey: string; delivery: MessageRow['delivery'] }[]): Promise<void> {
  if (changes.length === 0) return
  await Message.collection.bulkWrite(changes.map(({ dedupeKey, delivery }) => ({
    updateOne: { filter: { dedupeKey, delivery: { $ne: 'delivered' } }, update: { $set: { delivery } } },
  })), { ordered: false })
}
