import { rememberWechatUser } from './remember-wechat-user'
import { WechatUserModel } from './wechat-user-model'

export interface FollowChange { appid: string; openid: string; followed: boolean; at: Date; scene?: string }

/** Records a follow or an unfollow; one that is older than what we already know changes nothing. */
export async function markFollowState({ appid, openid, followed, at, scene }: FollowChange): Promise<void> {
  await rememberWechatUser({ appid, openid })
  await WechatUserModel.updateOne(
    { _id: `${appid}:${openid}`, $or: [{ followChangedAt: null }, { followChangedAt: { $lte: at } }] },
    { $set: { followed, followChangedAt: at, ...(followed ? { followedAt: at } : { unfollowedAt: at }), ...(scene && { lastScene: scene }) } },
  )
}
