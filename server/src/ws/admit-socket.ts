import type Koa from 'koa'
import { type IncomingMessage, ServerResponse } from 'node:http'
import { AppError } from '../errors'
import { isStopping } from '../http/health'
import { readSession, type SignedIn } from '../http/read-session'
import { useRate } from '../http/rate-limit'
import { settings } from '../settings'

const connects = { name: 'ws_connect', points: 120, seconds: 60 }

/**
 * Who asks for a socket: by the mini-program's bearer token, or by the browser's cookie from a page of ours (a browser names the page's origin with
 * every socket, and a foreign page could open one with our cookie). The application's own idea of a request, behind its proxies, is used.
 * @throws AppError not_found, not_ready, unauthenticated, bad_origin, forbidden, rate_limited
 */
export async function admitSocket(app: Koa, request: IncomingMessage): Promise<SignedIn> {
  const ctx = app.createContext(request, new ServerResponse(request))
  if (ctx.path !== '/ws') throw new AppError('not_found')
  if (isStopping()) throw new AppError('not_ready')
  const signedIn = await readSession(ctx)
  if (!signedIn) throw new AppError('unauthenticated')
  if (signedIn.byCookie && ctx.get('origin') !== new URL(settings().PUBLIC_URL).origin) throw new AppError('bad_origin')
  if (signedIn.actor.role !== 'student' && signedIn.actor.role !== 'employer') throw new AppError('forbidden')
  await useRate(connects, signedIn.actor.id)
  return signedIn
}
