import { type Context } from 'koa'
import { useRate } from '../../../http/rate-limit'
import { attemptLimits } from '../attempt-limits'
import { addressOf } from '../../../http/address-of'
import { askMiniProgram } from './ask-mini-program'
import { beginSession } from './begin-session'
import { findAccountOfWechat } from './find-account-of-wechat'
import { rememberVisitor } from './remember-visitor'

/** Silent log-in of the mini-program (R-ACC-5): a bound student gets a session, anybody else a token to bind with. @throws AppError wechat_code_invalid, wechat_unavailable */
export async function signInMini(ctx: Context, code: string) {
  await useRate(attemptLimits.miniCode, addressOf(ctx))
  const ids = await askMiniProgram(code)
  const account = await findAccountOfWechat(ids)
  if (!account) return { bound: false as const, visitorToken: (await rememberVisitor({ channel: 'mini', openid: ids.mpOpenid, unionid: ids.unionid })).token }
  const { me, token } = await beginSession(ctx, account, 'mini', { 'wechat.mpOpenid': ids.mpOpenid })
  if (!token) throw new Error('a mini-program session has a token')
  return { bound: true as const, me, token }
}
