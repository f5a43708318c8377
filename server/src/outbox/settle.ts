import { clock } from '../clock'
import { outboxSent, wechatErrors } from '../http/metrics'
import { logger } from '../logger'
import { setDelivery } from '../modules/messages/actions/set-delivery'
import { inDoubt } from './in-doubt'
import { Outbox, type OutboxRow } from './model'
import { type Outcome, type Settled } from './outcome'

/** Writes a batch of outcomes: one round trip for the rows, one for the inbox. Only rows still leased to us are touched. */
export async function settle(batch: readonly Settled[]): Promise<void> {
  if (batch.length === 0) return
  const now = clock.now()
  // Through the driver: casting each update again would cost more than the write.
  await Outbox.collection.bulkWrite(batch.map(({ row, outcome }) => ({
    updateOne: { filter: { _id: row._id, leaseId: row.leaseId }, update: { $set: fieldsOf(outcome, now), $unset: { leaseId: 1, ...(certainlyNothing(row, outcome) ? { triedAt: 1 } : {}) }, ...(outcome.kind === 'wait' ? { $inc: { attempts: -1 } } : {}) } },
  })), { ordered: false })
  await setDelivery(batch.flatMap(({ row, outcome }) => {
    const delivery = outcome.kind === 'sent' ? (outcome.channel === 'inbox' ? 'inbox' : 'sent') : outcome.kind === 'dead' ? 'failed' : undefined
    return delivery ? [{ dedupeKey: row.dedupeKey, delivery }] : []
  }))
  for (const { row, outcome } of batch) {
    outboxSent.inc({ outcome: outcome.kind })
    if (outcome.kind === 'dead') logger.error({ outboxId: row._id.toString(), kind: row.kind, attempts: row.attempts, error: outcome.error }, 'a push is given up')
    if ('error' in outcome && outcome.error) wechatErrors.inc({ errcode: String(outcome.error.errcode ?? 'other') })
  }
}

/** Nothing arrived by this attempt, and none before it is in doubt. */
const certainlyNothing = (row: OutboxRow, outcome: Outcome): boolean => (outcome.kind === 'wait' || (outcome.kind === 'retry' && outcome.refused === true)) && !inDoubt(row)

function fieldsOf(outcome: Outcome, now: Date): Record<string, unknown> {
  if (outcome.kind === 'wait') return { state: 'queued', nextAt: outcome.nextAt }
  if (outcome.kind === 'retry') return { state: 'queued', nextAt: outcome.nextAt, error: outcome.error }
  if (outcome.kind === 'dead') return { state: 'dead', error: outcome.error, doneAt: now }
  if (outcome.kind === 'dropped') return { state: 'dropped', doneAt: now }
  return { state: 'sent', channel: outcome.channel, msgId: outcome.msgId, doneAt: now, ...(outcome.error ? { error: outcome.error } : {}) }
}
