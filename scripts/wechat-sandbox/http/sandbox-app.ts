import Router from '@koa/router'
import Koa from 'koa'
import { controlRouter } from '../control/control-router'
import { type SandboxStore } from '../state/sandbox-store'
import { wireRouter } from '../wire/wire-router'
import { authorize } from './authorize'
import { onlyLocal } from './only-local'
import { drawQr } from './draw-qr'
import { pageAsset } from './page-asset'

function pageRouter(store: SandboxStore): Router {
  const router = new Router()
  router.get('/', async (ctx) => {
    ctx.type = 'html'
    ctx.body = (await pageAsset('page.html'))?.text
  })
  router.get('/assets/:name', async (ctx) => {
    const asset = await pageAsset(ctx.params.name ?? '')
    if (!asset) return
    ctx.type = asset.type
    ctx.body = asset.text
  })
  router.get('/connect/oauth2/authorize', (ctx) => authorize(ctx, store))
  // In the world outside this is on mp.weixin.qq.com.
  router.get('/cgi-bin/showqrcode', (ctx) => {
    const qr = store.state.qrCodes.find((one) => one.ticket === ctx.query.ticket)
    if (!qr) return
    ctx.type = 'image/png'
    ctx.body = drawQr(qr.url)
  })
  return router
}

/** The whole sandbox as one Koa application. */
export function sandboxApp(store: SandboxStore, baseUrl: () => string): Koa {
  const app = new Koa()
  app.on('error', (error: { expose?: boolean }) => {
    if (!error.expose) console.error('wechat sandbox:', error)
  })
  app.use(onlyLocal)
  for (const router of [pageRouter(store), controlRouter(store, baseUrl), wireRouter(store)]) app.use(router.routes())
  return app
}
