import { setDelivery } from '../modules/messages/actions/set-delivery'
import { Outbox, type OutboxRow } from './model'

/** Takes WeChat's TEMPLATESENDJOBFINISH. False: no row knows this message id yet. Repeating changes nothing. */
export async function recordDelivery(input: { msgId: string; status: 'delivered' | 'blocked' | 'failed' }): Promise<boolean> {
  const row = await Outbox.findOneAndUpdate({ msgId: input.msgId }, { $set: { delivered: input.status } }).lean<OutboxRow>()
  if (!row) return false
  await setDelivery([{ dedupeKey: row.dedupeKey, delivery: input.status === 'delivered' ? 'delivered' : 'failed' }])
  return true
}
