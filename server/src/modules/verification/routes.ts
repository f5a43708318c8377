import Router from '@koa/router'
import { useRate } from '../../http/rate-limit'
import { verifyNumber } from './actions/verify-number'
import { drawPage } from './draw-page'

const limit = { name: 'verification', points: 60, seconds: 60 }
const number = /^[0-9A-Z-]{8,40}$/

/** /v/<number>: the page that the QR on an agreement opens. */
export function verificationRoutes(): Router {
  const router = new Router()
  router.get('/v/:number', async (ctx) => {
    await useRate(limit, ctx.ip)
    const asked = ctx.params.number ?? ''
    const found = number.test(asked) ? await verifyNumber(asked) : undefined
    ctx.status = found ? 200 : 404
    ctx.type = 'text/html'
    ctx.set('Cache-Control', 'no-store')
    ctx.set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
    ctx.body = drawPage(found)
  })
  return router
}
