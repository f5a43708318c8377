import { clock } from '../clock'
import { Outbox } from './model'
import { type Notice } from './notice'

/**
 * Stores many notices in one write, for one who tells a great many people; those stored before under the same dedupeKey are left out.
 * Each reaches inbox and WeChat when the worker takes it up. Call inside a transaction. Returns how many are new.
 */
export async function enqueueNotices(notices: readonly (Notice & { sendAt: Date })[]): Promise<number> {
  const known = new Set((await Outbox.find({ dedupeKey: { $in: notices.map((one) => one.dedupeKey) } }, { dedupeKey: 1 }).lean<{ dedupeKey: string }[]>()).map((one) => one.dedupeKey))
  const rows = notices.filter((one) => !known.has(one.dedupeKey))
    .map((notice) => ({ kind: notice.kind, accountId: notice.accountId, dedupeKey: notice.dedupeKey, notice, state: 'queued', attempts: 0, nextAt: notice.sendAt, createdAt: clock.now() }))
  if (rows.length > 0) await Outbox.insertMany(rows, { lean: true })
  return rows.length
}
