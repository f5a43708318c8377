import { type Types } from 'mongoose'
import { settings } from '../../../settings'
import { WechatUserModel } from '../../../wechat/users/wechat-user-model'
import { Account, type AccountRow } from '../model'

/** Where WeChat reaches an account. */
export interface WechatAddress { oaOpenid?: string; followed: boolean; mpOpenid?: string }

/** The WeChat addresses of many accounts in two round trips; accounts that are not bound are absent. */
export async function wechatAddressesOf(accountIds: readonly Types.ObjectId[]): Promise<Map<string, WechatAddress>> {
  const accounts = await Account.find({ _id: { $in: accountIds }, wechat: { $exists: true } }, { wechat: 1 }).lean<Pick<AccountRow, '_id' | 'wechat'>[]>()
  const openids = accounts.flatMap((account) => account.wechat?.oaOpenid ?? [])
  const appid = settings().WECHAT_OA_APPID
  const users = await WechatUserModel.find({ _id: { $in: openids.map((openid) => `${appid}:${openid}`) }, followed: true }, { openid: 1 }).lean()
  const followers = new Set(users.map((user) => user.openid))
  return new Map(accounts.map(({ _id, wechat }) => [_id.toString(), { oaOpenid: wechat?.oaOpenid, mpOpenid: wechat?.mpOpenid, followed: wechat?.oaOpenid !== undefined && followers.has(wechat.oaOpenid) }]))
}
