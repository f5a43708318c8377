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

const maxTries = 3

export interface HandBinding { schoolId: string; studentNo: string; password: string; visitorToken?: string }

/**
 * A WeChat visitor binds a student's account by its password and is signed in (R-ACC-4). Three wrong passwords use the visitor up.
 * @throws AppError wechat_visitor_missing, login_failed, login_locked, rate_limited, already_bound, wechat_taken
 */
export async function bindByHand(ctx: Context, { schoolId, studentNo, password, visitorToken }: HandBinding) {
  const token = visitorToken ?? visitorCookie.read(ctx)
  const visitor = token ? await takeTry(token) : undefined
  if (!visitor) throw new AppError('wechat_visitor_missing')
  const account = await checkLogin(ctx, { schoolId, studentNo }, password).catch(async (error: unknown) => {
    if (!(error instanceof AppError) || error.id !== 'login_failed') await giveTryBack(visitor)
    throw error
  })
  await giveTryBack(visitor)
  const bound = await inTransaction(async () => {
    await Visitor.deleteOne({ _id: visitor._id })
    return bindWechat(account._id, idsOf(visitor))
  })
  if (!visitorToken) visitorCookie.clear(ctx)
  return beginSession(ctx, bound, visitor.channel, { passwordHash: account.passwordHash })
}

/** Counted before the password is looked at, so that many at once get no more tries than one after another. */
async function takeTry(token: string): Promise<VisitorRow | undefined> {
  const live = { _id: hashToken(token), expiresAt: { $gt: clock.now() }, tries: { $lt: maxTries } }
  return (await Visitor.findOneAndUpdate(live, { $inc: { tries: 1 } }).lean<VisitorRow>()) ?? undefined
}

const giveTryBack = ({ _id }: VisitorRow) => Visitor.updateOne({ _id }, { $inc: { tries: -1 } })

const idsOf = ({ channel, openid, unionid }: VisitorRow): WechatIds => (channel === 'mini' ? { mpOpenid: openid, unionid } : { oaOpenid: openid, unionid })
