import mongoose, { Schema } from 'mongoose'

/** One credential that all processes share: an access token or a JS-SDK ticket. */
export interface WechatTokenRow {
  _id: string
  value?: string
  expiresAt?: Date
  rejected?: string
  forcedAt?: Date
  leaseOwner?: string
  leaseUntil?: Date
}

const schema = new Schema<WechatTokenRow>({
  _id: { type: String, required: true },
  value: String, expiresAt: Date, rejected: String, forcedAt: Date, leaseOwner: String, leaseUntil: Date,
}, { collection: 'wechat_tokens', versionKey: false })

export const WechatTokenModel = mongoose.model('WechatToken', schema)
