import type Router from '@koa/router'
import { type Next } from 'koa'

type Routed = ReturnType<Router['routes']>
type RoutedContext = Parameters<Routed>[0]

/** One line of routes.ts: a module's router and the addresses it answers: '/x', or '/api/x' below the API. */
export interface Mount { at: readonly string[]; router: Router }

/**
 * Sends a request to the routers mounted at the beginning of its path and to no other: the cost of a request does not
 * grow with the number of modules. Several routers at one address are tried in turn.
 */
export function dispatch(mounts: readonly Mount[]): (ctx: RoutedContext, next: Next) => Promise<unknown> {
  const byAddress = new Map<string, Routed[]>()
  for (const { at, router } of mounts) {
    for (const address of at) byAddress.set(address, [...(byAddress.get(address) ?? []), router.routes()])
  }
  return (ctx, next) => {
    const chain = byAddress.get(beginningOf(ctx.path))
    if (!chain) return next()
    const run = (at: number): Promise<unknown> => chain[at]?.(ctx, () => run(at + 1)) ?? next()
    return run(0)
  }
}

/** '/api/signing/invitations' → '/api/signing'; '/wechat/callback' → '/wechat'. */
function beginningOf(path: string): string {
  const end = path.indexOf('/', path.startsWith('/api/') ? 5 : 1)
  return end === -1 ? path : path.slice(0, end)
}
