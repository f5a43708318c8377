import { type Context } from 'koa'
import { type Actor } from '../../../actor'
import { clearSessionCookie } from '../../../http/session-cookie'
import { Session } from '../../../http/session-model'

/** Ends the session of this request. */
export async function signOut(ctx: Context, actor: Actor, sessionId: string | undefined): Promise<void> {
  await Session.deleteOne({ _id: sessionId, accountId: actor.id })
  clearSessionCookie(ctx)
}
