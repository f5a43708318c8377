import { logger } from '../../../logger'
import { rememberWechatUser } from '../../../wechat/users/remember-wechat-user'
import { WechatUserModel } from '../../../wechat/users/wechat-user-model'
import { wechatDoors } from '../../../wechat/wechat-doors'

/** The unionid of a follower, asked of WeChat when we do not know it. Without one the binding goes on; bindByUnionid completes it later. */
export async function learnUnionid(openid: string): Promise<string | undefined> {
  const { officialAccount } = wechatDoors()
  const { appid } = officialAccount
  const known = (await WechatUserModel.findById(`${appid}:${openid}`, { unionid: 1 }).lean())?.unionid
  if (known) return known
  try {
    const { unionid } = await officialAccount.getUserInfo(openid)
    if (unionid) await rememberWechatUser({ appid, openid, unionid })
    return unionid
  } catch (error) {
    logger.warn({ err: error }, 'the unionid of a follower is not known yet')
    return undefined
  }
}
