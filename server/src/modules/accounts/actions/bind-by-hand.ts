import { type Context } from 'koa'
import { clock } from '../../../clock'
import { inTransaction } from '../../../db/transaction'
import { AppError } from '../../../errors'
import { hashToken } from '../../../http/hash-token'
import { Visitor, type VisitorRow } from '../visitor-model'
import { visitorCookie } from '../visitor-cookie'
import { type WechatIds } from '../wechat-ids'
import { beginSession } from './begin-session'
import { bindWechat } from './bind-wechat'
import { checkLogin } from './check-login'

export interface HandBinding { schoolId: string; studentNo: string; password: string; visitorToken?: string }

/**
 * A WeChat visitor binds a student's account by its password and is signed in (R-ACC-4).
 * @throws AppError wechat_visitor_missing, login_failed, login_locked, rate_limited, already_bound, wechat_taken
 */
export async function bindByHand(ctx: Context, { schoolId, studentNo, password, visitorToken }: HandBinding) {
  const token = visitorToken ?? visitorCookie.read(ctx)
  const visitor = token && await Visitor.findOne({ _id: hashToken(token), expiresAt: { $gt: clock.now() } }).lean<VisitorRow>()
  if (!visitor) throw new AppError('wechat_visitor_missing')
  const account = await checkLogin(ctx, { schoolId, studentNo }, password)
  const bound = await inTransaction(async () => {
    await Visitor.deleteOne({ _id: visitor._id })
    return bindWechat(account._id, idsOf(visitor))
  })
  if (!visitorToken) visitorCookie.clear(ctx)
  return beginSession(ctx, bound, visitor.channel, { passwordHash: account.passwordHash })
}

const idsOf = ({ channel, openid, unionid }: VisitorRow): WechatIds => (channel === 'mini' ? { mpOpenid: openid, unionid } : { oaOpenid: openid, unionid })
