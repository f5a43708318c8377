import { type MessageKind } from '@shared/messages/kinds'
import mongoose, { Schema, type Types } from 'mongoose'

/** One line of a person's inbox. `delivery` follows the push through WeChat. */
export interface MessageRow {
  _id: Types.ObjectId
  accountId: Types.ObjectId
  kind: MessageKind
  dedupeKey: string
  title: string
  lines: { label: string; value: string }[]
  path: string
  readAt?: Date
  delivery: 'inbox' | 'queued' | 'sent' | 'delivered' | 'failed'
  createdAt: Date
}

const messageSchema = new Schema<MessageRow>({
  accountId: { type: Schema.Types.ObjectId, required: true },
  kind: { type: String, required: true },
  dedupeKey: { type: String, required: true },
  title: { type: String, required: true },
  lines: [{ _id: false, label: String, value: String }],
  path: { type: String, required: true },
  readAt: Date,
  delivery: { type: String, enum: ['inbox', 'queued', 'sent', 'delivered', 'failed'], required: true, default: 'queued' },
  createdAt: { type: Date, required: true },
}, { versionKey: false, collection: 'messages' })
messageSchema.index({ dedupeKey: 1 }, { unique: true })
messageSchema.index({ accountId: 1, createdAt: -1, _id: -1 })
messageSchema.index({ accountId: 1, kind: 1, createdAt: -1, _id: -1 })
messageSchema.index({ accountId: 1, kind: 1 }, { partialFilterExpression: { readAt: null }, name: 'unread' })

export const Message = mongoose.model<MessageRow>('Message', messageSchema)
