import { clock } from '../../../clock'
import { inTransaction } from '../../../db/transaction'
import { enqueueNotices } from '../../../outbox/enqueue-notices'
import { accountsOfStudents } from '../../accounts/actions/accounts-of-students'
import { readRosterBatch, type RosterLine } from '../../schools/actions/read-roster-batch'
import { graduationYear } from '../actions/graduation-year'
import { Destination, type DestinationRow } from '../model'
import { deadlineNotice } from './deadline-notice'
import { type DueReminder } from './due-reminders'
import { ReminderRun, type ReminderRunRow } from './reminder-run-model'

const pageSize = 500
const leaseMs = 60_000
const registered = ['in_force', 'approved']

/**
 * Tells the next students of a school's roster and moves the run on, in one transaction: after a crash nobody is told twice or left out.
 * False when there are no more, or the run is no longer the caller's.
 */
export function remindPage(due: DueReminder, leaseId: string): Promise<boolean> {
  return inTransaction(async () => {
    const run = await ReminderRun.findOneAndUpdate({ _id: due.key, leaseId, doneAt: null }, { $set: { leaseUntil: new Date(clock.ms() + leaseMs) } }).lean<ReminderRunRow>()
    if (!run) return false
    const batch = await readRosterBatch({ schoolId: due.schoolId.toString(), after: run.after, limit: pageSize, fields: ['graduatesOn'] })
    const told = await enqueueNotices(await noticesOf(due, batch.filter(({ fields }) => graduationYear(fields.graduatesOn) === due.year)))
    const more = batch.length === pageSize
    await ReminderRun.updateOne({ _id: due.key }, { $inc: { told }, $set: more ? { after: batch.at(-1)?.fields.studentNo } : { doneAt: clock.now() } })
    return more
  })
}

/** Of the registered students among these, those whose destination the school has not approved. One read after another: it runs inside a transaction. */
async function noticesOf(due: DueReminder, students: readonly RosterLine[]) {
  const ids = students.map(({ _id }) => _id)
  const accounts = await accountsOfStudents(ids)
  const active = await Destination.find({ studentId: { $in: ids }, active: true }, { studentId: 1, status: 1 }).lean<Pick<DestinationRow, 'studentId' | 'status'>[]>()
  const statuses = new Map(active.map(({ studentId, status }) => [studentId.toString(), status]))
  return ids.flatMap((studentId) => {
    const [accountId, status] = [accounts.get(studentId.toString()), statuses.get(studentId.toString())]
    return accountId && !(status && registered.includes(status)) ? [deadlineNotice(due, { accountId, studentId, underWay: status !== undefined })] : []
  })
}
