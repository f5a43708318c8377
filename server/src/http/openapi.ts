import { contracts } from '@shared/contracts'
import { type Endpoint } from '@shared/kernel/endpoint'
import { errorCatalogue, type ErrorId } from '@shared/kernel/error-ids'
import { z } from 'zod'

type Json = Record<string, unknown>
const jsonSchema = (schema: z.ZodType, io: 'input' | 'output'): Json => z.toJSONSchema(schema, { target: 'draft-2020-12', io, unrepresentable: 'any' })

const refused = {
  type: 'object', required: ['error', 'message', 'next', 'requestId'],
  properties: { error: { type: 'string' }, message: { type: 'string' }, next: { type: 'string' }, details: { type: 'object' }, requestId: { type: 'string' } },
}

/** The OpenAPI 3.1 document of the whole wire, made from the contracts and from nothing else. */
export function buildOpenApi(publicUrl: string): Json {
  const paths: Record<string, Json> = {}
  for (const [tag, contract] of Object.entries(contracts)) {
    for (const [key, endpoint] of Object.entries<Endpoint>(contract)) {
      const path = endpoint.path.replace(/:([A-Za-z]+)/g, '{$1}')
      paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: describe(tag, key, endpoint) }
    }
  }
  return {
    openapi: '3.1.0', info: { title: 'Graduate employment, WeChat side', version: '1' }, servers: [{ url: publicUrl }], paths,
    components: { schemas: { Refused: refused }, securitySchemes: { bearer: { type: 'http', scheme: 'bearer' }, cookie: { type: 'apiKey', in: 'cookie', name: 'ge_session' } } },
  }
}

function describe(tag: string, key: string, endpoint: Endpoint): Json {
  return {
    operationId: `${tag}.${key}`, tags: [tag], summary: endpoint.summary, 'x-access': endpoint.access,
    ...(endpoint.access === 'public' ? {} : { security: [{ bearer: [] }, { cookie: [] }] }),
    parameters: [...parameters('path', endpoint.params), ...parameters('query', endpoint.query)],
    ...(endpoint.body ? { requestBody: { required: true, content: { 'application/json': { schema: jsonSchema(endpoint.body, 'input') } } } } : {}),
    ...(endpoint.upload ? { requestBody: { required: true, content: { 'multipart/form-data': { schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } } } } } : {}),
    responses: { ...success(endpoint), ...refusals(endpoint) },
  }
}

function parameters(where: 'path' | 'query', schema: z.ZodType | undefined): Json[] {
  if (!schema) return []
  const object = jsonSchema(schema, 'input')
  const required = Array.isArray(object.required) ? object.required : []
  return Object.entries((object.properties ?? {}) as Json).map(([name, about]) => ({ name, in: where, required: where === 'path' || required.includes(name), schema: about }))
}

function success(endpoint: Endpoint): Json {
  if (endpoint.produces) return { 200: { description: 'the file', content: { [endpoint.produces]: { schema: { type: 'string', format: 'binary' } } } } }
  if (!endpoint.response) return { 204: { description: 'done' } }
  return { 200: { description: 'done', content: { 'application/json': { schema: jsonSchema(endpoint.response, 'output') } } } }
}

function refusals(endpoint: Endpoint): Json {
  const ids: ErrorId[] = ['bad_request', 'validation_failed', 'unknown_field', 'rate_limited', 'internal_error', ...(endpoint.errors ?? [])]
  if (endpoint.access !== 'public') ids.push('unauthenticated', 'forbidden')
  if (endpoint.method !== 'GET') ids.push('bad_origin', 'payload_too_large', 'unsupported_media_type')
  if (endpoint.params) ids.push('not_found')
  const byStatus: Record<string, string[]> = {}
  for (const id of new Set(ids)) (byStatus[errorCatalogue[id].status] ??= []).push(id)
  return Object.fromEntries(Object.entries(byStatus).map(([status, names]) => [status, { description: names.join(', '), content: { 'application/json': { schema: { $ref: '#/components/schemas/Refused' } } } }]))
}
