import { type Context } from 'koa'
import { type Actor } from '../../../actor'
import { clearSessionCookie } from '../../../http/session-cookie'
import { describeBinding } from './show-binding'
import { unbindAccount } from './unbind-account'

/** The student unbinds WeChat (R-ACC-4); done from inside WeChat, this very session ends too. @throws AppError not_bound */
export async function unbind(ctx: Context, actor: Actor) {
  const account = await unbindAccount(actor.id)
  if (actor.channel === 'wechat') clearSessionCookie(ctx)
  return describeBinding(account)
}
