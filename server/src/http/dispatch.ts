import type Router from '@koa/router'
import { type Next } from 'koa'

type Routed = ReturnType<Router['routes']>
type RoutedContext = Parameters<Routed>[0]

/** One line of routes.ts: a module's router and the first path segments below /api that it answers. */
export interface Mount { segments: readonly string[]; router: Router }

/**
 * Sends a request to the routers of its first segment below /api and to no other: the cost of a request does not grow
 * with the number of modules.
 */
export function dispatch(mounts: readonly Mount[]): (ctx: RoutedContext, next: Next) => Promise<unknown> {
  const bySegment = new Map<string, Routed[]>()
  for (const { segments, router } of mounts) {
    for (const segment of segments) bySegment.set(segment, [...(bySegment.get(segment) ?? []), router.routes()])
  }
  return (ctx: RoutedContext, next: Next) => {
    if (!ctx.path.startsWith('/api/')) return next()
    const end = ctx.path.indexOf('/', 5)
    const chain = bySegment.get(end === -1 ? ctx.path.slice(5) : ctx.path.slice(5, end))
    if (!chain) return next()
    const run = (at: number): Promise<unknown> => chain[at]?.(ctx, () => run(at + 1)) ?? next()
    return run(0)
  }
}
