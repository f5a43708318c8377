import { z } from 'zod'
import { contracts } from './contracts'
import { type Endpoint } from './kernel/endpoint'

const node = z.looseObject({
  type: z.string().optional(), pattern: z.string().optional(), format: z.string().optional(), enum: z.array(z.unknown()).optional(), const: z.unknown().optional(),
  allOf: z.array(z.unknown()).optional(),
})
/** Secrets and tokens: compared or hashed, never stored as text nor shown. */
const secrets = new Set(['password', 'oldPassword', 'newPassword', 'registrationToken', 'visitorToken', 'miniCode', 'code', 'cursor', 'id', 'studentHandle'])

/** The names of texts that take anything at all. */
function open(schema: unknown, name: string): string[] {
  if (Array.isArray(schema)) return schema.flatMap((one) => open(one, name))
  if (typeof schema !== 'object' || schema === null) return []
  const { type, pattern, format, enum: values, const: only, allOf } = node.parse(schema)
  if (type === 'string') return [pattern, format, values, only, allOf].every((bound) => bound === undefined) ? [name] : []
  return Object.entries(schema).flatMap(([key, value]) => (key === 'properties' && typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([property, inner]) => open(inner, property)) : open(value, name)))
}

const endpoints: [string, Endpoint][] = Object.values(contracts).flatMap((contract): [string, Endpoint][] => Object.entries(contract))
it.each(endpoints)('%s takes no text that could hide characters', (_name, { body, query }) => {
  for (const schema of [body, query]) if (schema) expect(open(z.toJSONSchema(schema, { io: 'input' }), '').filter((name) => !secrets.has(name))).toEqual([])
})
