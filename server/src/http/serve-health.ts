import Koa from 'koa'
import { createServer } from 'node:http'
import { edge } from './edge'
import { healthRoutes } from './health'

/** Answers /healthz, /readyz and /metrics for a process that serves nothing else (the worker). */
export async function serveHealth(port: number, host: string): Promise<{ close(): Promise<void> }> {
  const app = new Koa()
  app.silent = true
  app.use(edge)
  app.use(healthRoutes().routes())
  const handle = app.callback()
  const server = createServer((request, response) => { void handle(request, response) })
  await new Promise<void>((resolve, reject) => { server.once('error', reject); server.listen(port, host, resolve) })
  return { close: () => new Promise((resolve) => { server.close(() => resolve()); server.closeAllConnections() }) }
}
