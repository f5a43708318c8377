import mongoose, { Schema } from 'mongoose'

/** One person as one of our WeChat accounts knows them. `_id` is `appid:openid`, so twins cannot exist. */
export interface WechatUserRow {
  _id: string
  appid: string
  openid: string
  unionid?: string
  followed: boolean
  followedAt?: Date
  unfollowedAt?: Date
  /** Time of the newest follow or unfollow that counted; an older event that comes late changes nothing. */
  followChangedAt?: Date
  lastScene?: string
  createdAt: Date
}

const schema = new Schema<WechatUserRow>({
  _id: { type: String, required: true },
  appid: { type: String, required: true },
  openid: { type: String, required: true },
  unionid: String,
  followed: { type: Boolean, required: true },
  followedAt: Date, unfollowedAt: Date, followChangedAt: Date, lastScene: String,
  createdAt: { type: Date, required: true },
}, { collection: 'wechat_users', versionKey: false })
schema.index({ appid: 1, openid: 1 }, { unique: true })
schema.index({ unionid: 1, appid: 1 }, { partialFilterExpression: { unionid: { $exists: true } } })

export const WechatUserModel = mongoose.model('WechatUser', schema)
