import { closeCodes, type ServerFrame } from '@shared/hall/frames'
import { limits } from '@shared/kernel/limits'
import type Koa from 'koa'
import { type IncomingMessage, type Server } from 'node:http'
import { type Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import { clock } from '../clock'
import { AppError } from '../errors'
import { observeRequest, openSocketCount } from '../http/metrics'
import { type SignedIn } from '../http/read-session'
import { sessionsInForce } from '../http/sessions-in-force'
import { logger } from '../logger'
import { ringingFrames } from '../modules/calls/actions/ringing-frames'
import { admitSocket } from './admit-socket'
import { createRegistry } from './create-registry'
import { deliveriesOf } from './deliveries-of'
import { followChanges } from './follow-changes'
import { refuseUpgrade } from './refuse-upgrade'
import { serveSocket } from './serve-socket'

const beatMs = 30_000
const farewellMs = 2_000

export interface OpenSockets {
  count(): number
  /** What happens every half a minute: nobody there, or signed out since, is cut off. */
  sweep(): Promise<void>
  close(): Promise<void>
}

/** Takes sockets at /ws of `server` (R-INT-2); resolves once this process follows the changes that all processes make. */
export async function openSockets(server: Server, app: Koa): Promise<OpenSockets> {
  const registry = createRegistry()
  const door = new WebSocketServer({ noServer: true, maxPayload: limits.chatFrameBytes, perMessageDeflate: false, clientTracking: false })
  const changes = await followChanges(
    (change) => { for (const delivery of deliveriesOf(change)) registry.deliver(delivery) },
    () => { for (const line of registry.lines) line.end(closeCodes.resync) },
  )
  const begin = (socket: WebSocket, signedIn: SignedIn): void => {
    const line = serveSocket(socket, signedIn)
    const say = (frame: ServerFrame): void => line.send(JSON.stringify(frame))
    registry.add(line)
    openSocketCount.inc()
    socket.once('close', () => { registry.remove(line); openSocketCount.dec() })
    say({ t: 'hello', serverNow: clock.now().toISOString() })
    ringingFrames(signedIn.actor).then((frames) => frames.forEach(say), (error: unknown) => logger.warn({ err: error }, 'a socket was not told who rings'))
  }
  let closing = false
  const upgrade = (request: IncomingMessage, stream: Duplex, head: Buffer): void => {
    const started = performance.now()
    const ignore = (): void => undefined
    stream.on('error', ignore)
    admitSocket(app, request).then((signedIn) => {
      // It would open after the farewell, and nobody would close it.
      if (closing) throw new AppError('not_ready')
      stream.off('error', ignore)
      observeRequest('/ws', 101, (performance.now() - started) / 1000)
      door.handleUpgrade(request, stream, head, (socket) => begin(socket, signedIn))
    }).catch((error: unknown) => refuseUpgrade(stream, error, performance.now() - started))
  }
  const sweep = async (): Promise<void> => {
    for (const line of registry.lines) line.beat()
    const inForce = await sessionsInForce([...registry.lines].map(({ sessionId }) => sessionId))
    for (const line of registry.lines) if (!inForce.has(line.sessionId)) line.end(closeCodes.signedOut)
  }
  const timer = setInterval(() => { sweep().catch((error: unknown) => logger.warn({ err: error }, 'open sockets were not looked through')) }, beatMs)
  server.on('upgrade', upgrade)
  return {
    count: () => registry.lines.size,
    sweep,
    async close() {
      closing = true
      clearInterval(timer)
      server.off('upgrade', upgrade)
      const lines = [...registry.lines]
      for (const line of lines) line.end(closeCodes.goingAway)
      await Promise.all(lines.map((line) => line.idle()))
      // Whoever does not answer the farewell is not waited for.
      const patience = setTimeout(() => { for (const line of registry.lines) line.cut() }, farewellMs)
      await Promise.all(lines.map((line) => line.gone))
      clearTimeout(patience)
      await changes.close()
    },
  }
}
