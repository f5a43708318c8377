import { type Context } from 'koa'
import { type SandboxStore } from '../state/sandbox-store'

const BREATH = 60

/** Server-sent events: one `change` soon after anything changed. */
export function streamChanges(ctx: Context, store: SandboxStore): void {
  ctx.respond = false
  const { res } = ctx
  res.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
  res.write('event: change\ndata: {}\n\n')
  let timer: NodeJS.Timeout | undefined
  const tell = (): void => { timer = undefined; res.write('event: change\ndata: {}\n\n') }
  const later = (): void => { timer ??= setTimeout(tell, BREATH) }
  store.events.on('change', later)
  res.on('close', () => { store.events.off('change', later); clearTimeout(timer) })
}
