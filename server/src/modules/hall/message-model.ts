import { type Side } from '@shared/hall/frames'
import mongoose, { Schema, type Types } from 'mongoose'

/** One message. It carries both sides, so that the stream that spreads it asks nobody whose it is. */
export interface ChatMessageRow {
  _id: Types.ObjectId
  conversationId: Types.ObjectId
  /** From 1, without gaps, in the order of the commits. */
  seq: number
  clientId: string
  side: Side
  /** The person at the keyboard. */
  author: string
  authorId: Types.ObjectId
  text: string
  at: Date
  studentId: Types.ObjectId
  employerId: Types.ObjectId
}

const id = { type: Schema.Types.ObjectId, required: true }
const text = { type: String, required: true }
const messageSchema = new Schema<ChatMessageRow>({
  conversationId: id, seq: { type: Number, required: true }, clientId: text, side: text, author: text, authorId: id, text, at: { type: Date, required: true }, studentId: id, employerId: id,
}, { versionKey: false, collection: 'chat_messages' })
messageSchema.index({ conversationId: 1, seq: 1 }, { unique: true, name: 'in_order' })
// A message sent again is the message sent before; a side cannot take the other's ids away.
messageSchema.index({ conversationId: 1, side: 1, clientId: 1 }, { unique: true, name: 'sent_once' })

export const ChatMessage = mongoose.model<ChatMessageRow>('ChatMessage', messageSchema)
