import mongoose, { Schema } from 'mongoose'

/** Digests of the codes we have seen: a code is taken once, whatever WeChat says the second time. */
export interface OauthCodeRow { _id: string; expiresAt: Date }

const schema = new Schema<OauthCodeRow>({
  _id: { type: String, required: true },
  expiresAt: { type: Date, required: true },
}, { collection: 'wechat_oauth_codes', versionKey: false })
schema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 })

export const OauthCodeModel = mongoose.model('WechatOauthCode', schema)
