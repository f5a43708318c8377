import mongoose, { Schema } from 'mongoose'

/** A WeChat user without an account, on the way to bind one. `_id` is the digest of the token. */
export interface VisitorRow { _id: string; channel: 'wechat' | 'mini'; openid: string; unionid?: string; tries: number; expiresAt: Date }

const visitorSchema = new Schema<VisitorRow>({
  _id: { type: String, required: true },
  channel: { type: String, enum: ['wechat', 'mini'], required: true },
  openid: { type: String, required: true },
  unionid: String,
  /** Passwords tried with this token and not found right: there is no captcha where it is used. */
  tries: { type: Number, required: true, default: 0 },
  expiresAt: { type: Date, required: true },
}, { versionKey: false, collection: 'wechat_visitors' })
visitorSchema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 })

export const Visitor = mongoose.model<VisitorRow>('WechatVisitor', visitorSchema)
