import Router from '@koa/router'
import { type Endpoint } from '@shared/kernel/endpoint'
import { type Context } from 'koa'
import { type Readable } from 'node:stream'
import { type z } from 'zod'
import { type Actor } from '../actor'
import { admit, type Admitted } from './admit'
import { checkResponse } from './check-response'
import { readJson } from './read-json'
import { readUpload, type UploadedFile } from './read-upload'
import { validate } from './validate'

type Out<E, K extends string> = E extends Record<K, infer S> ? (S extends z.ZodType ? z.output<S> : undefined) : undefined
type Answer<E> = E extends { response: infer S } ? (S extends z.ZodType ? z.input<S> : never) : E extends { produces: string } ? FileAnswer : void
type Who<E> = E extends { access: 'public' } ? Actor | undefined : Actor
type Upload<E> = E extends { upload: object } ? UploadedFile : undefined

/** A file answer: its bytes, and the name it is saved under (`inline` shows it instead); its own type where the endpoint names none, its own content security policy if it needs one. */
export interface FileAnswer { body: Buffer | Readable; fileName: string; inline?: boolean; contentType?: string; policy?: string }

/** What a handler gets: checked input, and who asks. */
export interface Request<E> {
  params: Out<E, 'params'>; query: Out<E, 'query'>; body: Out<E, 'body'>; file: Upload<E>
  actor: Who<E>; sessionId: string | undefined; ctx: Context
}
export type Handlers<C extends Record<string, Endpoint>> = { [K in keyof C]: (request: Request<C[K]>) => Promise<Answer<C[K]>> }

/**
 * Makes a router of a contract: each endpoint is session → access → validate → handler.
 * A handler reads its input, calls one action and presents; endpoints without a handler do not compile.
 */
export function defineRoutes<C extends Record<string, Endpoint>>(contract: C, handlers: Handlers<C>): Router {
  const router = new Router()
  // A fixed path wins over a parameter: /mine before /:id.
  const endpoints = Object.entries(contract).sort(([, a], [, b]) => Number(a.path.includes(':')) - Number(b.path.includes(':')))
  for (const [key, endpoint] of endpoints) {
    const handle = handlers[key] as unknown as (request: object) => Promise<unknown>
    router.register(endpoint.path, [endpoint.method], async (ctx: Context) => {
      const admitted = await admit(ctx, endpoint)
      const input = await readInput(ctx, endpoint, admitted)
      if (ctx.method === 'HEAD' && endpoint.produces) return answerHead(ctx, endpoint.produces)
      const answer = await handle(input)
      answerWith(ctx, endpoint, answer)
    })
  }
  return router
}

async function readInput(ctx: Context, endpoint: Endpoint, admitted: Admitted): Promise<object> {
  return {
    params: endpoint.params && validate(endpoint.params, ctx.params),
    query: endpoint.query && validate(endpoint.query, { ...ctx.query }),
    body: endpoint.body && validate(endpoint.body, await readJson(ctx)),
    file: endpoint.upload && await readUpload(ctx, endpoint.upload.maxBytes),
    actor: admitted?.actor, sessionId: admitted?.sessionId, ctx,
  }
}

/** A file is not made, counted or locked for one who only asks for its head: no length, and nothing about whether there is one. */
function answerHead(ctx: Context, produces: string): void {
  ctx.status = 200
  ctx.type = produces
}

function answerWith(ctx: Context, endpoint: Endpoint, answer: unknown): void {
  if (endpoint.produces) {
    const file = answer as FileAnswer
    ctx.type = file.contentType ?? endpoint.produces
    ctx.set('Content-Disposition', `${file.inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.fileName)}`)
    // A browser's PDF viewer is itself a page and would be forbidden by the API's policy.
    if (file.policy) ctx.set('Content-Security-Policy', file.policy)
    else ctx.remove('Content-Security-Policy')
    ctx.body = file.body
  } else if (endpoint.response) {
    checkResponse(endpoint, answer)
    ctx.body = answer
  } else {
    ctx.status = 204
  }
}
