import Router from '@koa/router'
import { type Context } from 'koa'
import { AppError } from '../../errors'
import { useRate } from '../../http/rate-limit'
import { readUpload } from '../../http/read-upload'
import { compareFile } from './actions/compare-file'
import { verifyNumber, type Verified } from './actions/verify-number'
import { drawPage, type PageContent } from './draw-page'

const reading = { name: 'verification', points: 60, seconds: 60 }
const comparing = { name: 'verification_file', points: 20, seconds: 60 }
const number = /^[0-9A-Z-]{8,40}$/
const fileBytes = 10 * 1024 * 1024

/** /v/<number>: the page that the QR on a document opens; /v asks for a number; a PDF sent to /v/<number> is compared. */
export function verificationRoutes(): Router {
  const router = new Router()
  router.get('/v', async (ctx) => {
    const asked = String(ctx.query.number ?? '').trim().toUpperCase()
    if (number.test(asked)) return ctx.redirect(`/v/${asked}`)
    answer(ctx, { asked: asked.slice(0, 40) || undefined })
  })
  router.get('/v/:number', async (ctx) => {
    await useRate(reading, ctx.ip)
    answer(ctx, { asked: ctx.params.number, found: await find(ctx) })
  })
  router.post('/v/:number', async (ctx) => {
    await useRate(comparing, ctx.ip)
    const found = await find(ctx)
    if (!found) return answer(ctx, { asked: ctx.params.number })
    try {
      answer(ctx, { found, comparison: compareFile(found, (await readUpload(ctx, fileBytes)).bytes) })
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      answer(ctx, { found, problem: '没有收到 PDF 文件，请重新选择（不超过 10 MB）。' }, 422)
    }
  })
  return router
}

/** The QR names the paper's version: `?v=2`. */
async function find(ctx: Context & { params: { number?: string } }): Promise<Verified | undefined> {
  const asked = ctx.params.number ?? ''
  const printed = /^\d{1,4}$/.test(String(ctx.query.v ?? '')) ? Number(ctx.query.v) : undefined
  return number.test(asked) ? verifyNumber(asked, printed) : undefined
}

function answer(ctx: Context, content: PageContent, status?: number): void {
  ctx.status = status ?? (content.asked && !content.found ? 404 : 200)
  ctx.type = 'text/html'
  ctx.set('Cache-Control', 'no-store')
  ctx.set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'")
  ctx.body = drawPage(content)
}
