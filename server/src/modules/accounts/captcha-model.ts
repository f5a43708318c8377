import mongoose, { Schema } from 'mongoose'

/** A captcha that was shown and not yet used. `_id` is the digest of its id. */
export interface CaptchaRow {
  _id: string
  answerHash: string
  /** The answer in clear, kept only beside the WeChat sandbox. */
  shown?: string
  expiresAt: Date
}

const captchaSchema = new Schema<CaptchaRow>({
  _id: { type: String, required: true },
  answerHash: { type: String, required: true },
  shown: String,
  expiresAt: { type: Date, required: true },
}, { versionKey: false, collection: 'captchas' })
captchaSchema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 })

export const Captcha = mongoose.model<CaptchaRow>('Captcha', captchaSchema)
