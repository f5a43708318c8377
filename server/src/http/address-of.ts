import { type Context } from 'koa'
import { blindIndex } from '../db/sealed'

/** A blind key of where a request comes from; an IPv6 customer is their /64, since they own all of it. */
export function addressOf(ctx: Context): string {
  const ip = ctx.ip.replace(/^::ffff:/, '')
  return blindIndex('rate.address', ip.includes(':') ? ip.split(':').slice(0, 4).join(':') : ip)
}
