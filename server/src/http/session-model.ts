import mongoose, { Schema, type InferSchemaType } from 'mongoose'

const sessionSchema = new Schema({
  /** SHA-256 of the token: a stolen database opens no session. */
  tokenHash: { type: String, required: true },
  accountId: { type: Schema.Types.ObjectId, required: true },
  role: { type: String, required: true },
  schoolId: Schema.Types.ObjectId,
  studentId: Schema.Types.ObjectId,
  employerId: Schema.Types.ObjectId,
  channel: { type: String, enum: ['h5', 'wechat', 'mini'], required: true },
  device: { type: String, required: true },
  createdAt: { type: Date, required: true },
  lastSeenAt: { type: Date, required: true },
  expiresAt: { type: Date, required: true },
}, { versionKey: false, collection: 'sessions' })
sessionSchema.index({ tokenHash: 1 }, { unique: true })
sessionSchema.index({ accountId: 1, lastSeenAt: -1 })
sessionSchema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 })

export type SessionRow = InferSchemaType<typeof sessionSchema> & { _id: mongoose.Types.ObjectId }
export const Session = mongoose.model('Session', sessionSchema)
