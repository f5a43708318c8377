import { clock } from '../../../clock'
import { logger } from '../../../logger'
import { random } from '../../../random'
import { listSchoolSettings } from '../../schools/actions/list-school-settings'
import { dueReminders, isReminderTime, type DueReminder } from '../reminders/due-reminders'
import { remindPage } from '../reminders/remind-page'
import { ReminderRun } from '../reminders/reminder-run-model'

const leaseMs = 60_000

/**
 * Reminds every registered student without an approved destination 30, 7 and 1 days before their school's deadline, between 10 and 22
 * o'clock in Asia/Shanghai, once a student, deadline and stage. For the worker's schedule: run as often as one likes, by as many workers as there are.
 */
export async function remindOfDeadline(): Promise<void> {
  const due = dueReminders(await listSchoolSettings(), clock.now())
  const done = new Set((await ReminderRun.find({ _id: { $in: due.map(({ key }) => key) }, doneAt: { $ne: null } }, { _id: 1 }).lean<{ _id: string }[]>()).map(({ _id }) => _id))
  for (const one of due) {
    if (done.has(one.key)) continue
    // What fails at one school must not keep the others from being told; the next run tries again.
    await remindSchool(one).catch((error: unknown) => logger.error({ err: error, reminder: one.key }, 'a reminder stopped half-way'))
  }
}

async function remindSchool(due: DueReminder): Promise<void> {
  const leaseId = random.token(12)
  const now = clock.now()
  await ReminderRun.updateOne({ _id: due.key }, { $setOnInsert: { createdAt: now, told: 0 } }, { upsert: true })
  const taken = await ReminderRun.updateOne({ _id: due.key, doneAt: null, $or: [{ leaseUntil: null }, { leaseUntil: { $lte: now } }] }, { $set: { leaseId, leaseUntil: new Date(now.getTime() + leaseMs) } })
  if (taken.modifiedCount === 0) return
  try {
    while (isReminderTime(clock.now()) && await remindPage(due, leaseId));
  } finally {
    await ReminderRun.updateOne({ _id: due.key, leaseId }, { $unset: { leaseId: 1, leaseUntil: 1 } })
  }
}
