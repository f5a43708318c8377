import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Koa from 'koa'
import { edge } from '../../http/edge'
import { useSettings } from '../../settings'
import { wechatRoutes, type WechatRouteDeps } from '../routes'

/** The WeChat routes behind the real outermost middleware, on a port of this machine. */
export async function startWechatApp(deps: WechatRouteDeps): Promise<{ base: string; stop(): Promise<void> }> {
  useSettings(deps.env)
  const app = new Koa()
  app.use(edge)
  app.use(wechatRoutes(deps).routes())
  const handle = app.callback()
  const server = createServer((request, response) => { void handle(request, response) })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  const address: AddressInfo | string | null = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    base: `http://127.0.0.1:${port}`,
    stop: () => new Promise((resolve) => { server.close(() => resolve()); server.closeAllConnections() }),
  }
}
