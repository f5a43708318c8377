import { limits } from '@shared/kernel/limits'
import { clock } from '../../clock'
import { Announcement, type AnnouncementRow } from './announcement-model'
import { type PublishedFair } from './model'

const hourMs = 3_600_000

/** Has the worker tell everybody registered, once however often it is asked. Inside the transaction of what it announces. */
export async function announce(row: Pick<AnnouncementRow, '_id' | 'fairId' | 'kind' | 'dueAt'> & Partial<AnnouncementRow>): Promise<void> {
  const { _id, ...fields } = row
  await Announcement.updateOne({ _id }, { $setOnInsert: { ...fields, told: 0, doneAt: null, createdAt: clock.now() } }, { upsert: true })
}

/** Reminders of an event as it stands now, instead of those planned before; what its hours have passed is not said any more. */
export async function planReminders(fair: PublishedFair): Promise<void> {
  await Announcement.deleteMany({ fairId: fair._id, kind: 'remind', doneAt: null })
  const stages = fair.reminders ? [...limits.eventReminderHours].sort((a, b) => b - a) : []
  for (const [at, hours] of stages.entries()) {
    const before = (count: number) => new Date(fair.startsAt.getTime() - count * hourMs)
    if (before(hours).getTime() <= clock.ms()) continue
    await announce({ _id: `${fair._id.toString()}:remind:${hours}:${fair.startsAt.toISOString()}`, fairId: fair._id, kind: 'remind', hours, dueAt: before(hours), until: before(stages[at + 1] ?? 0) })
  }
}

/** Nothing of a cancelled event is announced any more but that it is cancelled. */
export async function announceCancellation(fair: PublishedFair): Promise<void> {
  await Announcement.deleteMany({ fairId: fair._id, doneAt: null })
  await announce({ _id: `${fair._id.toString()}:cancel`, fairId: fair._id, kind: 'cancel', dueAt: clock.now() })
}
