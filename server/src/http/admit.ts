import { type Endpoint } from '@shared/kernel/endpoint'
import { type Context } from 'koa'
import { AppError } from '../errors'
import { settings } from '../settings'
import { readSession, type SignedIn } from './read-session'

export type Admitted = SignedIn | undefined

/**
 * Session and access in one step; default is refusal.
 * @throws AppError unauthenticated, forbidden, bad_origin (a state-changing call that came with a cookie but not from our pages)
 */
export async function admit(ctx: Context, endpoint: Endpoint): Promise<Admitted> {
  const { access } = endpoint
  const signedIn = await readSession(ctx)
  if (signedIn?.byCookie && endpoint.method !== 'GET') assertOwnPage(ctx)
  if (access === 'public') return signedIn
  if (!signedIn) throw new AppError('unauthenticated')
  if (access === 'signed-in' || access.includes(signedIn.actor.role)) return signedIn
  throw new AppError('forbidden')
}

function assertOwnPage(ctx: Context): void {
  const origin = ctx.get('origin')
  if (ctx.get('x-requested-by') !== 'ge-h5' || (origin && origin !== new URL(settings().PUBLIC_URL).origin)) throw new AppError('bad_origin')
}
