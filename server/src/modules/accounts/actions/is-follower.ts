import { WechatUserModel } from '../../../wechat/users/wechat-user-model'
import { wechatDoors } from '../../../wechat/wechat-doors'

/** Whether this openid follows the official account, as far as WeChat's events told. */
export async function isFollower(oaOpenid: string): Promise<boolean> {
  return (await WechatUserModel.findById(`${wechatDoors().officialAccount.appid}:${oaOpenid}`, { followed: 1 }).lean())?.followed ?? false
}
