import mongoose, { Schema } from 'mongoose'

/** How far a school's reminder has come. A worker that dies leaves `after`, from where the next one goes on once the lease has run out. */
export interface ReminderRunRow {
  /** See DueReminder.key. */
  _id: string
  /** The student number that was looked at last. */
  after?: string
  told: number
  leaseId?: string
  leaseUntil?: Date
  doneAt?: Date
  createdAt: Date
}

const reminderRunSchema = new Schema<ReminderRunRow>({
  _id: { type: String, required: true },
  after: String,
  told: { type: Number, required: true, default: 0 },
  leaseId: String,
  leaseUntil: Date,
  doneAt: Date,
  createdAt: { type: Date, required: true },
}, { versionKey: false, collection: 'reminder_runs' })
// A deadline is past long before.
reminderRunSchema.index({ createdAt: 1 }, { expireAfterSeconds: 400 * 86_400, name: 'forget' })

export const ReminderRun = mongoose.model<ReminderRunRow>('ReminderRun', reminderRunSchema)
