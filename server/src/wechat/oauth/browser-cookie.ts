import type { Context } from 'koa'
import { random } from '../../random'

const name = 'wx_oauth'
const shape = /^[\w-]{43}$/

/** The secret that ties a log-in to this browser. */
export const browserCookie = {
  read(ctx: Context): string | undefined {
    const value = ctx.cookies.get(name)
    return value && shape.test(value) ? value : undefined
  },
  /** Keeps the one there is, so that two tabs can log in side by side. */
  ensure(ctx: Context, options: { secure: boolean; maxAgeMs: number }): string {
    const value = browserCookie.read(ctx) ?? random.token(32)
    // Written by hand: behind a proxy koa does not know that the outside is https and would refuse `secure`.
    const parts = [`${name}=${value}`, 'Path=/wechat/oauth', 'HttpOnly', 'SameSite=Lax', `Max-Age=${Math.floor(options.maxAgeMs / 1000)}`]
    ctx.append('Set-Cookie', [...parts, ...(options.secure ? ['Secure'] : [])].join('; '))
    return value
  },
}
