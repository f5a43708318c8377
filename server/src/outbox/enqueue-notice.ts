import { clock } from '../clock'
import { deliverToInbox } from '../modules/messages/actions/deliver-to-inbox'
import { type Notice } from './notice'
import { Outbox } from './model'

/**
 * Stores a notice in the transaction of the change it announces: at once in the inbox, and as a row the worker sends.
 * A reminder (`sendAt`) reaches the inbox only when it is due.
 * @throws duplicate key when the same dedupeKey was enqueued before.
 */
export async function enqueueNotice(notice: Notice): Promise<void> {
  const now = clock.now()
  if (!notice.sendAt) await deliverToInbox(notice)
  await Outbox.create([{
    kind: notice.kind, accountId: notice.accountId, dedupeKey: notice.dedupeKey, notice, state: 'queued', nextAt: notice.sendAt ?? now, createdAt: now,
  }])
}
