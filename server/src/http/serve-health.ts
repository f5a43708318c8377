import Koa from 'koa'
import { createServer } from 'node:http'
import { edge } from './edge'
import { healthRoutes } from './health'
import { close, listen } from './listen'

/** Answers /healthz, /readyz and /metrics for a process that serves nothing else (the worker). */
export async function serveHealth(port: number, host: string): Promise<{ close(): Promise<void> }> {
  const app = new Koa()
  app.silent = true
  app.use(edge)
  app.use(healthRoutes().routes())
  const handle = app.callback()
  const server = createServer((request, response) => { void handle(request, response) })
  await listen(server, port, host)
  return { close: () => close(server) }
}
