import { clock } from '../../../clock'
import { inTransaction } from '../../../db/transaction'
import { logger } from '../../../logger'
import { enqueueNotices } from '../../../outbox/enqueue-notices'
import { random } from '../../../random'
import { holdersAfter } from '../../tickets/actions/holders-after'
import { Announcement, type AnnouncementRow } from '../announcement-model'
import { announcementNotice } from '../notices'
import { getPublishedFair } from './get-published-fair'

const pageSize = 200
const leaseMs = 60_000

/** Goes on with what has to be told now, announcement by announcement. For the worker: as often as one likes, by as many as there are. */
export async function tellHolders(): Promise<void> {
  const due = await Announcement.find({ doneAt: null, dueAt: { $lte: clock.now() } }, { _id: 1 }).sort({ dueAt: 1 }).hint('due').limit(100).lean<{ _id: string }[]>()
  for (const { _id } of due) {
    // What fails at one event must not keep the others' people from knowing; the next run tries again.
    await tell(_id).catch((error: unknown) => logger.error({ err: error, announcement: _id }, 'an announcement stopped half-way'))
  }
}

async function tell(id: string): Promise<void> {
  const [leaseId, now] = [random.token(12), clock.now()]
  const taken = await Announcement.updateOne({ _id: id, doneAt: null, $or: [{ leaseUntil: null }, { leaseUntil: { $lte: now } }] }, { $set: { leaseId, leaseUntil: new Date(now.getTime() + leaseMs) } })
  if (taken.modifiedCount === 0) return
  try {
    while (await tellPage(id, leaseId));
    // Gone when the event moved meanwhile: a reminder is planned anew.
    const ended = await Announcement.findById(id).lean<AnnouncementRow>()
    if (ended?.doneAt) logger.info({ announcement: id, told: ended.told }, 'everybody registered was told')
  } finally {
    await Announcement.updateOne({ _id: id, leaseId }, { $unset: { leaseId: 1, leaseUntil: 1 } })
  }
}

/** Tells the next holders and writes down how far it came, in one transaction. False when there are no more, or it is no longer the caller's to tell. */
function tellPage(id: string, leaseId: string): Promise<boolean> {
  return inTransaction(async () => {
    const row = await Announcement.findOneAndUpdate({ _id: id, leaseId, doneAt: null }, { $set: { leaseUntil: new Date(clock.ms() + leaseMs) } }).lean<AnnouncementRow>()
    if (!row) return false
    const useless = row.until !== undefined && row.until <= clock.now()
    const fair = await getPublishedFair(row.fairId)
    const holders = useless ? [] : await holdersAfter(row.fairId, { after: row.after, limit: pageSize, heldOnly: row.kind === 'remind', since: row.kind === 'change' ? row.createdAt : undefined })
    const told = await enqueueNotices(holders.map((holder) => announcementNotice(row, fair, holder)))
    const last = holders.at(-1)
    await Announcement.updateOne({ _id: id }, { $inc: { told }, $set: holders.length === pageSize && last ? { after: last.ticketId } : { doneAt: clock.now() } })
    return holders.length === pageSize
  })
}
