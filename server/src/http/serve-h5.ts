import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Context, type Next } from 'koa'
import sirv from 'sirv'
import { settings } from '../settings'

/** Serves the H5 build under /m/; every page address answers the same index.html, hashed assets are cached for a year. */
export function serveH5(): (ctx: Context, next: Next) => Promise<void> {
  const folder = resolve(settings().H5_DIR)
  if (!existsSync(folder)) return async (_ctx, next) => { await next() }
  const serve = sirv(folder, { single: true, etag: true, gzip: true, brotli: true, setHeaders(res, path) {
    res.setHeader('Cache-Control', /\.[0-9a-f]{8,}\./.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache')
  } })
  return async (ctx, next) => {
    const { url } = ctx.req
    if (url === undefined || (url !== '/m' && !url.startsWith('/m/')) || (ctx.method !== 'GET' && ctx.method !== 'HEAD')) return next()
    ctx.respond = false
    ctx.set('Content-Security-Policy', contentPolicy())
    ctx.set('Referrer-Policy', 'same-origin')
    if (settings().PUBLIC_URL.startsWith('https:')) ctx.set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains')
    ctx.req.url = url.slice(2) || '/'
    ctx.res.statusCode = 200
    await new Promise<void>((done) => {
      ctx.res.once('close', done)
      serve(ctx.req, ctx.res, () => { ctx.res.statusCode = 404; ctx.res.end() })
    })
  }
}

/** Only our own code runs; the sandbox's phone page may frame us in development. A chosen file is read back as a blob before it is uploaded. */
function contentPolicy(): string {
  const frames = settings().WECHAT_API_BASE ? new URL(settings().WECHAT_API_BASE ?? '').origin : "'none'"
  return `default-src 'self'; script-src 'self' 'unsafe-inline' https://res.wx.qq.com; style-src 'self' 'unsafe-inline'; font-src 'self' data:; connect-src 'self' blob:; img-src 'self' data: blob: https://mp.weixin.qq.com ${settings().WECHAT_API_BASE ?? ''}; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors ${frames === "'none'" ? frames : `'self' ${frames}`}`
}
