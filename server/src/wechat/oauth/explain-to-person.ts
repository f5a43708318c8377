import type { Middleware } from 'koa'
import { errorCatalogue } from '@shared/kernel/error-ids'
import { AppError } from '../../errors'

/** The OAuth addresses are opened by people: a refusal is a small page for a browser, and the usual JSON for a program. */
export const explainToPerson: Middleware = async (ctx, next) => {
  try {
    await next()
  } catch (error) {
    if (!(error instanceof AppError) || ctx.accepts('json', 'html') !== 'html') throw error
    const entry = errorCatalogue[error.id]
    ctx.status = entry.status
    ctx.type = 'html'
    ctx.set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'")
    ctx.body = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>微信登录</title>
<body style="font:16px/1.7 system-ui,sans-serif;max-width:26em;margin:18vh auto 0;padding:0 20px;color:#1c2430"><h1 style="font-size:20px">${entry.message}</h1>
<p>${entry.next}</p><p><a href="/m/">返回首页</a></p><p style="color:#6f7988;font-size:13px">编号 ${error.id}</p></body></html>`
  }
}
