import { type Context, type Next } from 'koa'

const LOCAL = ['127.0.0.1', 'localhost', '[::1]']
const isLocal = (origin: string): boolean => URL.canParse(origin) && LOCAL.includes(new URL(origin).hostname)

/** Refuses requests by another host name or from another site's page: the sandbox is for this machine. */
export async function onlyLocal(ctx: Context, next: Next): Promise<void> {
  const origin = ctx.get('Origin')
  const opaque = origin === '' || origin === 'null'
  if (!isLocal(`http://${ctx.get('Host')}`) || (!opaque && !isLocal(origin)) || (origin === 'null' && ctx.path.startsWith('/_sandbox'))) ctx.throw(403, 'The WeChat sandbox answers this machine only.')
  await next()
}
