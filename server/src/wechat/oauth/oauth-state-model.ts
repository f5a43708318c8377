import mongoose, { Schema } from 'mongoose'

/** A log-in under way. `_id` is the digest of the state, so that a copy of the database opens none. */
export interface OauthStateRow { _id: string; browser: string; next: string; expiresAt: Date }

const schema = new Schema<OauthStateRow>({
  _id: { type: String, required: true },
  browser: { type: String, required: true },
  next: { type: String, required: true },
  expiresAt: { type: Date, required: true },
}, { collection: 'wechat_oauth_states', versionKey: false })
schema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 })

export const OauthStateModel = mongoose.model('WechatOauthState', schema)
