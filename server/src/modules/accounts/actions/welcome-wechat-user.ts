import { type OnWechatUser } from '../../../wechat/oauth/oauth-deps'
import { visitorCookie } from '../visitor-cookie'
import { beginSession } from './begin-session'
import { findAccountOfWechat } from './find-account-of-wechat'
import { rememberVisitor } from './remember-visitor'

const bindingPage = '/m/modules/accounts/pages/binding/index'

/** Who came back from WeChat's OAuth (R-ACC-5): a bound student is signed in, anybody else is led to the binding page. */
export const welcomeWechatUser: OnWechatUser = async ({ openid, unionid, next }, ctx) => {
  const account = await findAccountOfWechat({ oaOpenid: openid, unionid })
  if (account) {
    await beginSession(ctx, account, 'wechat', { 'wechat.oaOpenid': openid })
    return { redirect: next }
  }
  const { token, expiresAt } = await rememberVisitor({ channel: 'wechat', openid, unionid })
  visitorCookie.set(ctx, token, expiresAt)
  return { redirect: next.startsWith(bindingPage) ? next : `${bindingPage}?next=${encodeURIComponent(next)}` }
}
