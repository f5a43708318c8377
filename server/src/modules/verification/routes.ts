import Router from '@koa/router'
import { type Context } from 'koa'
import { AppError } from '../../errors'
import { addressOf } from '../../http/address-of'
import { type RateLimit, useRate } from '../../http/rate-limit'
import { readUpload } from '../../http/read-upload'
import { compareFile } from './actions/compare-file'
import { verifyNumber, type Verified } from './actions/verify-number'
import { drawPage, type PageContent } from './draw-page'

// A whole school or fair may stand behind one address.
const reading = { name: 'verification', points: 600, seconds: 60 }
const comparing = { name: 'verification_file', points: 20, seconds: 60 }
const number = /^[0-9A-Z-]{8,40}$/
const fileBytes = 10 * 1024 * 1024

/** /v/<number>: the page that the QR on a document opens; /v asks for a number; a PDF sent to /v/<number> is compared. */
export function verificationRoutes(): Router {
  const router = new Router()
  router.get('/v', async (ctx) => {
    const asked = String(ctx.query.number ?? '').trim().toUpperCase()
    if (number.test(asked)) return ctx.redirect(`/v/${asked}`)
    answer(ctx, { unknown: asked !== '' })
  })
  router.get('/v/:number', async (ctx) => {
    if (await isTooMany(ctx, reading)) return
    const found = await find(ctx)
    answer(ctx, found ? { found } : unknown(ctx))
  })
  router.post('/v/:number', async (ctx) => {
    if (await isTooMany(ctx, comparing)) return
    const found = await find(ctx)
    if (!found) return answer(ctx, unknown(ctx))
    try {
      answer(ctx, { found, comparison: compareFile(found, (await readUpload(ctx, fileBytes)).bytes) })
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      answer(ctx, { found, problem: '没有收到 PDF 文件，请重新选择（不超过 10 MB）。' }, 422)
    }
  })
  return router
}

type Asking = Context & { params: { number?: string } }

const unknown = (ctx: Asking): PageContent => ({ unknown: true, asked: number.test(ctx.params.number ?? '') ? ctx.params.number : undefined })

/** True when the limit is used up; then the visitor was told so, on the page. */
async function isTooMany(ctx: Asking, limit: RateLimit): Promise<boolean> {
  try {
    await useRate(limit, addressOf(ctx))
    return false
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    answer(ctx, { problem: '核验太频繁，请过一分钟再试。' }, 429)
    return true
  }
}

/** The QR names the paper's version: `?v=2`. */
async function find(ctx: Asking): Promise<Verified | undefined> {
  const asked = ctx.params.number ?? ''
  const printed = /^\d{1,4}$/.test(String(ctx.query.v ?? '')) ? Number(ctx.query.v) : undefined
  return number.test(asked) ? verifyNumber(asked, printed) : undefined
}

function answer(ctx: Context, content: PageContent, status?: number): void {
  ctx.status = status ?? (content.unknown ? 404 : 200)
  ctx.type = 'text/html'
  ctx.set('Cache-Control', 'no-store')
  ctx.set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'")
  ctx.body = drawPage(content)
}
