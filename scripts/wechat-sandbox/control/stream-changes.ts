import { type Context } from 'koa'
import { type SandboxStore } from '../state/sandbox-store'
import { readBindings } from './read-bindings'

const BREATH = 60
const BINDINGS_EVERY = 2000

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
  // Binding and unbinding happen at the server, which tells the sandbox nothing: ask while someone looks.
  const bindings = setInterval(() => readBindings(store), BINDINGS_EVERY)
  res.on('close', () => { store.events.off('change', later); clearTimeout(timer); clearInterval(bindings) })
}
