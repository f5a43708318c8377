import { clock } from '../../../clock'
import { Message, type MessageRow } from '../model'

/** Puts a message into its person's inbox and nowhere else; call inside the transaction of what it tells. */
export async function leaveInInbox(message: Pick<MessageRow, 'accountId' | 'kind' | 'dedupeKey' | 'title' | 'lines' | 'path'>): Promise<void> {
  await Message.create([{ ...message, delivery: 'inbox', createdAt: clock.now() }])
}
