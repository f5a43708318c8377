import mongoose, { Schema, type Types } from 'mongoose'

/** The one conversation of an employer and a student (R-INT-2). Numbers its messages, counts what each side has not read, and keeps how far it has. */
export interface ConversationRow {
  _id: Types.ObjectId
  schoolId: Types.ObjectId
  studentId: Types.ObjectId
  employerId: Types.ObjectId
  employerName: string
  /** As the employer reads it: masked until the student applies. */
  studentName: string
  /** School, college and major. */
  studentDetail: string
  lastSeq: number
  /** When something was last said, or the conversation was made. */
  lastAt: Date
  studentRead: number
  employerRead: number
  studentUnread: number
  employerUnread: number
  /** The school's word after a report. */
  stoppedAt?: Date | null
  createdAt: Date
}

const id = { type: Schema.Types.ObjectId, required: true }
const text = { type: String, default: '' }
const count = { type: Number, default: 0 }
const conversationSchema = new Schema<ConversationRow>({
  schoolId: id, studentId: id, employerId: id, employerName: text, studentName: text, studentDetail: text,
  lastSeq: count, lastAt: { type: Date, required: true }, studentRead: count, employerRead: count, studentUnread: count, employerUnread: count,
  stoppedAt: Date, createdAt: { type: Date, required: true },
}, { versionKey: false, collection: 'conversations' })
conversationSchema.index({ employerId: 1, studentId: 1 }, { unique: true, name: 'one_of_two' })
conversationSchema.index({ studentId: 1, lastAt: -1, _id: -1 })
conversationSchema.index({ employerId: 1, lastAt: -1, _id: -1 })
// The badge is read on every page: only conversations with something to read are in its index.
conversationSchema.index({ studentId: 1, studentUnread: 1 }, { partialFilterExpression: { studentUnread: { $gt: 0 } }, name: 'unread_of_student' })
conversationSchema.index({ employerId: 1, employerUnread: 1 }, { partialFilterExpression: { employerUnread: { $gt: 0 } }, name: 'unread_of_employer' })

export const Conversation = mongoose.model<ConversationRow>('Conversation', conversationSchema)
