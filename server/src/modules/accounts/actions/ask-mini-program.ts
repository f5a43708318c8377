import { rememberWechatUser } from '../../../wechat/users/remember-wechat-user'
import { wechatDoors } from '../../../wechat/wechat-doors'
import { type WechatIds } from '../wechat-ids'

/** Who a wx.login code stands for. @throws AppError wechat_code_invalid, wechat_unavailable, rate_limited */
export async function askMiniProgram(code: string): Promise<WechatIds & { mpOpenid: string }> {
  const { miniProgram } = wechatDoors()
  const { openid, unionid } = await miniProgram.codeToSession(code)
  await rememberWechatUser({ appid: miniProgram.appid, openid, unionid })
  return { mpOpenid: openid, unionid }
}
