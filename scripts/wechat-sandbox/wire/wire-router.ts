import Router from '@koa/router'
import { type Context } from 'koa'
import { readBody } from '../http/read-body'
import { type SandboxStore } from '../state/sandbox-store'
import { answerCall } from './answer-call'
import { type Endpoint } from './endpoint'
import { menuEndpoints } from './menu-endpoints'
import { messageEndpoints } from './message-endpoints'
import { miniProgramEndpoints } from './mini-program-endpoints'
import { qrEndpoints } from './qr-endpoints'
import { takeApiFault } from './take-api-fault'
import { ticketEndpoints } from './ticket-endpoints'
import { tokenEndpoints } from './token-endpoints'
import { userEndpoints } from './user-endpoints'
import { webLoginEndpoints } from './web-login-endpoints'
import { WechatRefusal } from './wechat-refusal'
import { writeJson } from './write-json'

const endpoints: Endpoint[] = [
  ...tokenEndpoints, ...messageEndpoints, ...qrEndpoints, ...menuEndpoints, ...userEndpoints, ...ticketEndpoints, ...miniProgramEndpoints, ...webLoginEndpoints,
]

const flat = (query: Context['query']): Record<string, string> =>
  Object.fromEntries(Object.entries(query).map(([key, value]) => [key, Array.isArray(value) ? value[0] ?? '' : value ?? '']))

function sendJson(ctx: Context, text: string): void {
  ctx.body = text
  ctx.set('Content-Type', 'application/json; encoding=utf-8')
}

async function run(ctx: Context, store: SandboxStore, endpoint: Endpoint | undefined): Promise<void> {
  const began = Date.now()
  const text = (await readBody(ctx.req)) ?? ''
  const fault = takeApiFault(store, ctx.path)
  const record = (status: number, answer: string): void => store.addRequest({
    id: store.nextId(), at: new Date(store.now()).toISOString(), method: ctx.method, path: ctx.path, query: ctx.querystring, body: text, status, answer, ms: Date.now() - began,
  })
  if (fault === 'timeout' || fault === 'reset') {
    record(0, fault)
    ctx.respond = false
    if (fault === 'reset') ctx.req.socket.destroy()
    return
  }
  try {
    if (fault !== undefined) throw new WechatRefusal(fault)
    if (!endpoint) throw new WechatRefusal(40066)
    const answer = await answerCall(endpoint, store, ctx.method, flat(ctx.query), text)
    if ('png' in answer) {
      ctx.body = answer.png
      ctx.type = 'image/png'
      record(200, `[picture, ${answer.png.length} bytes]`)
      return
    }
    sendJson(ctx, writeJson(answer))
  } catch (error) {
    const refusal = error instanceof WechatRefusal ? error : new WechatRefusal(-1)
    sendJson(ctx, JSON.stringify({ errcode: refusal.errcode, errmsg: refusal.message }))
  }
  record(200, String(ctx.body))
}

/** WeChat's API under its own paths; an unknown path gets WeChat's 40066. */
export function wireRouter(store: SandboxStore): Router {
  const router = new Router()
  for (const endpoint of endpoints) router.all(endpoint.path, (ctx) => run(ctx, store, endpoint))
  for (const rest of ['/cgi-bin/{*rest}', '/sns/{*rest}', '/wxa/{*rest}']) router.all(rest, (ctx) => run(ctx, store, undefined))
  return router
}
