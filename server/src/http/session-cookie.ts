import { type Context } from 'koa'
import { settings } from '../settings'

const name = 'ge_session'
const secure = (): boolean => settings().PUBLIC_URL.startsWith('https:')

/** Reads the browser's session token, if any. */
export const readSessionCookie = (ctx: Context): string | undefined => {
  // Most API calls of the mini-program carry no cookie at all: skip the parser then.
  if (!ctx.req.headers.cookie) return undefined
  return ctx.cookies.get(name) ?? undefined
}

/** httpOnly and SameSite=Lax; Secure whenever the public address is https (TLS ends before us, so koa cannot tell). */
export function setSessionCookie(ctx: Context, token: string, expires: Date): void {
  ctx.cookies.secure = secure()
  ctx.cookies.set(name, token, { httpOnly: true, sameSite: 'lax', secure: secure(), path: '/', expires, overwrite: true })
}

export function clearSessionCookie(ctx: Context): void {
  ctx.cookies.secure = secure()
  ctx.cookies.set(name, '', { httpOnly: true, sameSite: 'lax', secure: secure(), path: '/', expires: new Date(0), overwrite: true })
}
