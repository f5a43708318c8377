import mongoose, { Schema, type Types } from 'mongoose'

/** A scene QR that binds who scans it to an account, once. `_id` is the digest of the scene. */
export interface BindingSceneRow {
  _id: string
  accountId: Types.ObjectId
  usedAt?: Date
  /** Error id of the last scan that could not bind: the waiting page shows it. */
  refused?: string
  createdAt: Date
  expiresAt: Date
}

const sceneSchema = new Schema<BindingSceneRow>({
  _id: { type: String, required: true },
  accountId: { type: Schema.Types.ObjectId, required: true },
  usedAt: Date,
  refused: String,
  createdAt: { type: Date, required: true },
  expiresAt: { type: Date, required: true },
}, { versionKey: false, collection: 'binding_scenes' })
sceneSchema.index({ accountId: 1, createdAt: -1 })
sceneSchema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 })

export const BindingScene = mongoose.model<BindingSceneRow>('BindingScene', sceneSchema)
