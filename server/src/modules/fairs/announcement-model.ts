import mongoose, { Schema, type Types } from 'mongoose'

/** change: time or place; cancel: the event; remind: it begins soon. */
export type AnnouncementKind = 'change' | 'cancel' | 'remind'

/**
 * Something to tell everybody registered for an event. The worker goes through the tickets by id, a chunk a transaction, and writes down in the same
 * transaction how far it came (`after`): each holder is told once, whoever dies in between.
 */
export interface AnnouncementRow {
  /** The event, the kind, and its version or the reminder's hours: the same thing is said once. */
  _id: string
  fairId: Types.ObjectId
  kind: AnnouncementKind
  /** Hours before the beginning, of a reminder. */
  hours?: number
  /** What changed, in words. */
  change?: string
  dueAt: Date
  /** After this instant it is of no use. */
  until?: Date
  after?: Types.ObjectId
  told: number
  doneAt?: Date | null
  leaseId?: string
  leaseUntil?: Date | null
  createdAt: Date
}

const announcementSchema = new Schema<AnnouncementRow>({
  _id: { type: String, required: true },
  fairId: { type: Schema.Types.ObjectId, required: true },
  kind: { type: String, required: true },
  hours: Number,
  change: String,
  dueAt: { type: Date, required: true },
  until: Date,
  after: Schema.Types.ObjectId,
  told: { type: Number, required: true, default: 0 },
  doneAt: { type: Date, default: null },
  leaseId: String,
  leaseUntil: Date,
  createdAt: { type: Date, required: true },
}, { versionKey: false, collection: 'fair_announcements' })
announcementSchema.index({ dueAt: 1 }, { partialFilterExpression: { doneAt: null }, name: 'due' })
announcementSchema.index({ fairId: 1, kind: 1 })

export const Announcement = mongoose.model<AnnouncementRow>('Announcement', announcementSchema)
