import { type Types } from 'mongoose'
import { type SchoolRow } from '../../schools/actions/get-school'
import { registrationDeadline } from '../../schools/actions/registration-deadline'

/** One school's reminder of one deadline at one stage. `key` is the same whenever it is asked for. */
export interface DueReminder { key: string; schoolId: Types.ObjectId; year: number; deadline: Date; stage: number; daysLeft: number }

/** Days before the deadline. */
const stages = [1, 7, 30]
const fromHour = 10
const untilHour = 22
const dayMs = 86_400_000
// Asia/Shanghai has had no summer time since 1991.
const chinaMs = (at: Date): number => at.getTime() + 8 * 3_600_000
const dayOf = (at: Date): number => Math.floor(chinaMs(at) / dayMs)
const dateOf = (at: Date): string => new Date(chinaMs(at)).toISOString().slice(0, 10)

/** Whether reminders may be sent: from 10 until 22 o'clock in Asia/Shanghai. */
export function isReminderTime(now: Date): boolean {
  const hour = new Date(chinaMs(now)).getUTCHours()
  return hour >= fromHour && hour < untilHour
}

/**
 * The reminders whose day has come: 30, 7 and 1 days before each school's deadline. One whose day was missed (no worker ran, the deadline
 * was moved) stays due until the next stage or the deadline; whoever sends remembers which are done.
 */
export function dueReminders(schools: readonly Pick<SchoolRow, '_id' | 'settings'>[], now: Date): DueReminder[] {
  if (!isReminderTime(now)) return []
  const thisYear = new Date(chinaMs(now)).getUTCFullYear()
  return schools.flatMap((school) => [thisYear, thisYear + 1].flatMap((year) => {
    const deadline = registrationDeadline(school, year)
    const daysLeft = dayOf(deadline) - dayOf(now)
    const stage = daysLeft < 0 ? undefined : stages.find((days) => daysLeft <= days)
    return stage === undefined ? [] : [{ key: `${school._id.toString()}:${dateOf(deadline)}:${stage}`, schoolId: school._id, year, deadline, stage, daysLeft }]
  }))
}
