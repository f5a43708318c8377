import { type Context } from 'koa'
import { readSessionCookie } from './session-cookie'

/** The session token a request carries: the bearer token of the mini-program, else the browser's cookie. */
export function presentedToken(ctx: Context): { token: string; byCookie: boolean } | undefined {
  const header = ctx.req.headers.authorization
  if (header?.startsWith('Bearer ')) return { token: header.slice(7), byCookie: false }
  const token = readSessionCookie(ctx)
  return token ? { token, byCookie: true } : undefined
}
