import { WechatUserModel } from '../../../wechat/users/wechat-user-model'
import { wechatDoors } from '../../../wechat/wechat-doors'
import { type WechatIds } from '../wechat-ids'

/** Adds what our two WeChat accounts already know of the same person, by the open platform's unionid. */
export async function completeWechatIds(ids: WechatIds): Promise<WechatIds> {
  const { officialAccount: { appid: oa }, miniProgram: { appid: mp } } = wechatDoors()
  const own = [...(ids.oaOpenid ? [`${oa}:${ids.oaOpenid}`] : []), ...(ids.mpOpenid ? [`${mp}:${ids.mpOpenid}`] : [])]
  const unionid = ids.unionid ?? (await WechatUserModel.findOne({ _id: { $in: own }, unionid: { $type: 'string' } }, { unionid: 1 }).lean())?.unionid
  if (!unionid) return withoutGaps(ids)
  const rows = await WechatUserModel.find({ unionid, appid: { $in: [oa, mp] } }, { appid: 1, openid: 1 }).lean()
  const openidAt = (appid: string): string | undefined => rows.find((row) => row.appid === appid)?.openid
  return withoutGaps({ unionid, oaOpenid: ids.oaOpenid ?? openidAt(oa), mpOpenid: ids.mpOpenid ?? openidAt(mp) })
}

const withoutGaps = ({ unionid, oaOpenid, mpOpenid }: WechatIds): WechatIds => ({ ...(unionid && { unionid }), ...(oaOpenid && { oaOpenid }), ...(mpOpenid && { mpOpenid }) })
