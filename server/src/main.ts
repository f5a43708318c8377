import { createServer } from 'node:http'
import { buildApp } from './app'
import { connectDatabase, disconnectDatabase, ensureIndexes } from './db/connect'
import { loadEnv } from './env'
import { markStopping } from './http/health'
import { close, listen } from './http/listen'
import { logger } from './logger'
import { onStop } from './on-stop'
import { wechatKicker } from './wechat-kicker'
import { openSockets } from './ws/open-sockets'

async function main(): Promise<void> {
  const env = loadEnv(process.env)
  const app = buildApp(env)
  await connectDatabase(env.MONGODB_URI)
  await ensureIndexes()
  const handle = app.callback()
  const server = createServer((request, response) => { void handle(request, response) })
  server.keepAliveTimeout = 65_000
  const sockets = await openSockets(server, app)
  await listen(server, env.PORT, env.HOST)
  logger.info({ port: env.PORT }, 'server listens')
  onStop(async () => {
    markStopping()
    await sockets.close()
    await close(server)
    await wechatKicker(env).idle()
    await disconnectDatabase()
  })
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  // The database's sockets would keep a process alive that serves nothing.
  process.exit(1)
})
