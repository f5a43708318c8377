import mongoose, { Schema } from 'mongoose'

/** What we keep of a push: enough to act on it, and no text a person wrote. */
export interface WechatEvent {
  appid: string
  openid: string
  /** Lower case for messages ('text', 'image' …), WeChat's own spelling for events ('subscribe', 'SCAN' …). */
  name: string
  eventKey?: string
  /** Message id of a template message whose delivery ended. */
  sentMsgId?: string
  sentStatus?: string
  /** CreateTime: whole seconds. */
  at: Date
}

/** One push, worked on once. `_id` is the digest of its de-duplication key. */
export interface WechatEventRow extends WechatEvent {
  _id: string
  state: 'queued' | 'done' | 'dead'
  attempts: number
  /** Not to be claimed before; a claim moves it forward by the lease. */
  nextAttemptAt: Date
  leaseOwner?: string
  lastError?: string
  receivedAt: Date
  processedAt?: Date
  purgeAt: Date
}

const schema = new Schema<WechatEventRow>({
  _id: { type: String, required: true },
  appid: { type: String, required: true },
  openid: { type: String, required: true },
  name: { type: String, required: true },
  eventKey: String, sentMsgId: String, sentStatus: String,
  at: { type: Date, required: true },
  state: { type: String, enum: ['queued', 'done', 'dead'], required: true },
  attempts: { type: Number, required: true },
  nextAttemptAt: { type: Date, required: true },
  leaseOwner: String, lastError: String,
  receivedAt: { type: Date, required: true },
  processedAt: Date,
  purgeAt: { type: Date, required: true },
}, { collection: 'wechat_events', versionKey: false })
schema.index({ state: 1, nextAttemptAt: 1 })
schema.index({ purgeAt: 1 }, { expireAfterSeconds: 0 })

export const WechatEventModel = mongoose.model('WechatEvent', schema)
