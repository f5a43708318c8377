import { existsSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import { type Context, type Next } from 'koa'
import { logger } from '../logger'
import { settings } from '../settings'
import { loadFiles, type LoadedFile } from './load-files'

/**
 * Serves the H5 build under /m/; every page address answers the same index.html, hashed assets are cached for a year.
 * @throws Error in production when there is no build
 */
export function serveH5(): (ctx: Context, next: Next) => Promise<void> {
  const folder = resolve(settings().H5_DIR)
  if (!existsSync(folder)) {
    if (settings().NODE_ENV === 'production') throw new Error(`H5_DIR: there is no H5 build at ${folder}. Make it with npm run build:h5.`)
    logger.warn('there is no H5 build; /m/ answers nothing')
    return async (_ctx, next) => { await next() }
  }
  const files = loadFiles(folder)
  return async (ctx, next) => {
    if ((ctx.path !== '/m' && !ctx.path.startsWith('/m/')) || (ctx.method !== 'GET' && ctx.method !== 'HEAD')) return next()
    const path = ctx.path.slice(2)
    const file = files.get(path) ?? (extname(path) === '' || path === '' ? files.get('/index.html') : undefined)
    if (!file) return next()
    answerFile(ctx, file)
  }
}

function answerFile(ctx: Context, file: LoadedFile): void {
  ctx.set('Content-Security-Policy', contentPolicy())
  ctx.set('Referrer-Policy', 'same-origin')
  if (settings().PUBLIC_URL.startsWith('https:')) ctx.set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains')
  ctx.set('Cache-Control', file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache')
  ctx.vary('Accept-Encoding')
  ctx.type = file.type
  ctx.etag = file.etag
  ctx.status = 200
  if (ctx.fresh) { ctx.status = 304; return }
  const packed = file.gzip && ctx.acceptsEncodings('gzip', 'identity') === 'gzip' ? file.gzip : undefined
  if (packed) ctx.set('Content-Encoding', 'gzip')
  ctx.body = packed ?? file.body
}

/** Only our own code runs, the reader of QR codes as WebAssembly; the sandbox's phone page may frame us in development. A chosen file is read back as a blob before it is uploaded. */
function contentPolicy(): string {
  const frames = settings().WECHAT_API_BASE ? new URL(settings().WECHAT_API_BASE ?? '').origin : "'none'"
  // Older WebKit does not count a socket of our own among 'self'.
  const sockets = new URL(settings().PUBLIC_URL).origin.replace(/^http/, 'ws')
  return `default-src 'self'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval' https://res.wx.qq.com; style-src 'self' 'unsafe-inline'; font-src 'self' data:; connect-src 'self' blob: ${sockets}; img-src 'self' data: blob: https://mp.weixin.qq.com ${settings().WECHAT_API_BASE ?? ''}; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors ${frames === "'none'" ? frames : `'self' ${frames}`}`
}
