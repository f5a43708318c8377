import { type Context } from 'koa'
import { settings } from '../../settings'

const name = 'ge_visitor'

/** The browser's proof that OAuth said who it is; only the accounts endpoints see it. */
export const visitorCookie = {
  read: (ctx: Context): string | undefined => ctx.cookies.get(name),
  set(ctx: Context, token: string, expires: Date): void {
    const secure = settings().PUBLIC_URL.startsWith('https:')
    ctx.cookies.secure = secure
    ctx.cookies.set(name, token, { httpOnly: true, sameSite: 'lax', secure, path: '/api/accounts', expires, overwrite: true })
  },
  clear(ctx: Context): void { visitorCookie.set(ctx, '', new Date(0)) },
}
