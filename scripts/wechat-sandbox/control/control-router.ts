import Router from '@koa/router'
import { type Context } from 'koa'
import { describeConfig } from '../describe-config'
import { readBody } from '../http/read-body'
import { type SandboxStore } from '../state/sandbox-store'
import { parseJsonObject } from '../wire/parse-json-object'
import { codeControls } from './code-controls'
import { type ControlHandler } from './control-call'
import { ControlRefusal } from './control-refusal'
import { pageState } from './page-state'
import { peopleControls } from './people-controls'
import { streamChanges } from './stream-changes'
import { testControls } from './test-controls'

const flat = (query: Context['query']): Record<string, string> => Object.fromEntries(Object.entries(query).map(([key, value]) => [key, String(value ?? '')]))

async function run(ctx: Context, store: SandboxStore, handler: ControlHandler): Promise<void> {
  const text = (await readBody(ctx.req)) ?? ''
  const body = text.trim() === '' ? {} : parseJsonObject(text)
  try {
    if (!body) throw new ControlRefusal(400, 'bad_json', 'The body is a JSON object.')
    ctx.body = await handler({ store, body, query: flat(ctx.query) })
  } catch (error) {
    if (!(error instanceof ControlRefusal)) throw error
    ctx.status = error.status
    ctx.body = { error: error.id, message: error.message }
  }
}

const views: Record<string, ControlHandler> = {
  sent: ({ store, query }) => store.state.sent.filter((one) => !query.openid || one.openid === query.openid).map(({ body, ...rest }) => ({ ...body, ...rest })),
  pushes: ({ store, query }) => store.pushes.filter((one) => !query.openid || one.openid === query.openid),
  requests: ({ store }) => store.requests,
  faults: ({ store }) => ({ faults: store.faults }),
  state: ({ store, query }) => pageState(store, query.openid ?? ''),
}

/** The control interface under /_sandbox; README.md lists it. `baseUrl` is known once the server listens. */
export function controlRouter(store: SandboxStore, baseUrl: () => string): Router {
  const router = new Router({ prefix: '/_sandbox' })
  router.get('/config', (ctx) => { ctx.body = describeConfig(store, baseUrl()) })
  router.get('/stream', (ctx) => streamChanges(ctx, store))
  for (const [name, handler] of Object.entries(views)) router.get(`/${name}`, (ctx) => run(ctx, store, handler))
  for (const [name, handler] of Object.entries({ ...peopleControls, ...codeControls, ...testControls })) router.post(`/${name}`, (ctx) => run(ctx, store, handler))
  return router
}
