import { AppError } from '../../../errors'
import { Account, type AccountRow } from '../model'
import { type WechatIds } from '../wechat-ids'
import { bindWechat } from './bind-wechat'
import { completeWechatIds } from './complete-wechat-ids'

/** The account bound to this WeChat user; one that was bound through our other WeChat account is bound here too. */
export async function findAccountOfWechat(given: WechatIds): Promise<AccountRow | undefined> {
  const ids = await completeWechatIds(given)
  const found = await findByOpenid(given) ?? (ids.unionid && await Account.findOne({ 'wechat.unionid': ids.unionid }).lean<AccountRow>())
  if (!found) return undefined
  const known = found.wechat ?? {}
  if (Object.entries(ids).every(([key, value]) => Object.entries(known).some(([name, held]) => name === key && held === value))) return found
  return bindWechat(found._id, ids).catch((error: unknown) => {
    // Bound to this openid all the same; what more is known of the person contradicts another account.
    if (error instanceof AppError) return findByOpenid(given)
    throw error
  })
}

async function findByOpenid({ oaOpenid, mpOpenid }: WechatIds): Promise<AccountRow | undefined> {
  const own = [...(oaOpenid ? [{ 'wechat.oaOpenid': oaOpenid }] : []), ...(mpOpenid ? [{ 'wechat.mpOpenid': mpOpenid }] : [])]
  if (own.length === 0) return undefined
  return (await Account.findOne({ $or: own }).lean<AccountRow>()) ?? undefined
}
