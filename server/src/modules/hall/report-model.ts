import { type Side } from '@shared/hall/frames'
import mongoose, { Schema, type Types } from 'mongoose'
import { workflowFields, type WorkflowRecord } from '../../db/workflow-fields'

/** What one side of a conversation reported to the student's school. */
export interface ChatReportRow extends WorkflowRecord {
  schoolId: Types.ObjectId
  conversationId: Types.ObjectId
  studentId: Types.ObjectId
  employerId: Types.ObjectId
  employerName: string
  studentName: string
  studentNo: string
  side: Side
  byName: string
  reason: string
  /** The message that was meant, if one was. */
  seq?: number | null
  note: string
  decidedAt?: Date | null
  /** Open. */
  active: boolean
}

const id = { type: Schema.Types.ObjectId, required: true }
const text = { type: String, default: '' }
const reportSchema = new Schema<ChatReportRow>({
  ...workflowFields,
  schoolId: id, conversationId: id, studentId: id, employerId: id, employerName: text, studentName: text, studentNo: text,
  side: { type: String, required: true }, byName: text, reason: text, seq: Number, note: text, decidedAt: Date, active: { type: Boolean, required: true },
}, { versionKey: false, collection: 'chat_reports' })
reportSchema.index({ conversationId: 1, side: 1 }, { unique: true, partialFilterExpression: { active: true }, name: 'one_open' })
reportSchema.index({ schoolId: 1, createdAt: -1, _id: -1 })
reportSchema.index({ schoolId: 1, status: 1, createdAt: -1, _id: -1 })

export const ChatReport = mongoose.model<ChatReportRow>('ChatReport', reportSchema)
