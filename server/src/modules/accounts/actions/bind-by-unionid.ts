import { AppError } from '../../../errors'
import { Account, type AccountRow } from '../model'
import { bindWechat } from './bind-wechat'
import { unbindAccount } from './unbind-account'

/**
 * A follower whose unionid is known: the student bound by the mini-program gets the official account too (R-ACC-3). When the unionid shows
 * that this openid was bound to one student and the same person's mini-program to another, the openid's binding goes (R-ACC-4).
 */
export async function bindByUnionid({ unionid, openid }: { unionid: string; openid: string }): Promise<void> {
  const account = await Account.findOne({ $or: [{ 'wechat.oaOpenid': openid }, { 'wechat.unionid': unionid }] }).sort({ 'wechat.oaOpenid': -1 }).lean<AccountRow>()
  if (!account) return
  try {
    await bindWechat(account._id, { oaOpenid: openid, unionid })
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    if (account.wechat?.oaOpenid === openid) await unbindAccount(account._id)
  }
}
