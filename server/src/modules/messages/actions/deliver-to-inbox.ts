import { clock } from '../../../clock'
import { type Notice } from '../../../outbox/notice'
import { Message } from '../model'

/** Puts a notice into its person's inbox, once per dedupeKey. */
export async function deliverToInbox(notice: Notice): Promise<void> {
  const { accountId, kind, dedupeKey, title, lines, path } = notice
  await Message.updateOne({ dedupeKey }, { $setOnInsert: { accountId, kind, dedupeKey, title, lines, path, delivery: 'queued', createdAt: clock.now() } }, { upsert: true })
}
