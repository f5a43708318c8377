import { type z } from 'zod'
import { type ErrorId } from './error-ids'
import { type Role } from './roles'

type Shape = z.ZodType
export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

/** Who may call: everybody, whoever is signed in, or the listed roles. */
export type Access = 'public' | 'signed-in' | readonly Role[]

/** One line of the wire: from it come validation, the typed client, the OpenAPI document and the access table. */
export interface Endpoint {
  method: Method
  /** koa-style path, e.g. /api/signing/invitations/:id */
  path: string
  summary: string
  access: Access
  params?: Shape
  query?: Shape
  body?: Shape
  /** Absent: the answer is a file, or 204. */
  response?: Shape
  /** Set when the answer is bytes, e.g. application/pdf. */
  produces?: string
  /** Set when the body is a file upload (multipart/form-data, one part named `file`). */
  upload?: { maxBytes: number }
  /** Refusals beyond the ones every request can get. */
  errors?: readonly ErrorId[]
}

/** Declares an endpoint and keeps its exact types. */
export const defineEndpoint = <const E extends Endpoint>(endpoint: E): E => endpoint

type Input<S> = S extends z.ZodType ? z.input<S> : undefined
type Output<S> = S extends z.ZodType ? z.output<S> : undefined

/** What a contract's endpoints mean to a client, keyed 'METHOD /path'. */
export type ApiOf<C> = {
  [K in keyof C as C[K] extends { method: infer M extends string; path: infer P extends string } ? `${M} ${P}` : never]: {
    params: C[K] extends { params: infer S } ? Input<S> : undefined
    query: C[K] extends { query: infer S } ? Input<S> : undefined
    body: C[K] extends { body: infer S } ? Input<S> : undefined
    response: C[K] extends { response: infer S } ? Output<S> : undefined
  }
}
