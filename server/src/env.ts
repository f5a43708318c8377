import { messageKinds } from '@shared/messages/kinds'
import { z } from 'zod'
import { whyNotSealing } from './seal/why-not-sealing'

const schema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: z.url().default('http://127.0.0.1:3000'),
  MONGODB_URI: z.string().startsWith('mongodb').describe('address of a MongoDB replica set'),
  DATA_DIR: z.string().default('.data'),
  H5_DIR: z.string().default('miniprogram/dist/h5'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  METRICS_TOKEN: z.string().min(16).optional(),
  METRICS_PORT: z.coerce.number().int().min(0).max(65535).optional().describe('where the worker answers /healthz, /readyz and /metrics'),
  TRUST_PROXY: z.coerce.number().int().min(0).max(9).default(0).describe('how many proxies of ours stand before the server'),
  WECHAT_API_BASE: z.union([z.literal('').transform(() => undefined), z.url()]).optional().describe('only for the WeChat sandbox'),
  WECHAT_OA_APPID: z.string().min(1),
  WECHAT_OA_SECRET: z.string().min(1),
  WECHAT_OA_TOKEN: z.string().min(3).max(32),
  WECHAT_OA_AES_KEY: z.string().length(43),
  WECHAT_MP_APPID: z.string().min(1),
  WECHAT_MP_SECRET: z.string().min(1),
  WECHAT_TEMPLATE_IDS: z.string().default('{}').superRefine(checkTemplateMap).describe('JSON: notice kind → template id'),
  FIELD_KEY: z.base64().refine((v) => Buffer.from(v, 'base64').length === 32, 'must be 32 bytes in base64'),
  INDEX_KEY: z.base64().refine((v) => Buffer.from(v, 'base64').length === 32, 'must be 32 bytes in base64'),
  STUN_URLS: serverList('stun').describe('STUN servers of video calls'),
  TURN_URLS: serverList('turn').describe('TURN servers of video calls'),
  TURN_SECRET: z.union([z.literal('').transform(() => undefined), z.string().min(16)]).optional().describe('static-auth-secret of the TURN servers'),
  CAREER_HOURS: z.enum(['office', 'always']).default('office').describe('only beside the WeChat sandbox: always pushes jobs at any hour, within seconds'),
  SEAL_KEY_FILE: z.string().optional().describe('PEM file with the keys that seal the history and the PDFs'),
})

/** Addresses set apart by commas: stun:host:port, turns:host:port?transport=tcp. */
function serverList(scheme: 'stun' | 'turn') {
  // One bad address, and the browser opens no connection at all: host and port are looked at here, not in the middle of an interview.
  const address = new RegExp(`^${scheme}s?:(?:[\\w-]+(?:\\.[\\w-]+)*|\\[[\\da-fA-F:.]+\\])(?::(\\d{1,5}))?${scheme === 'turn' ? '(?:\\?transport=(?:udp|tcp))?' : ''}$`)
  const usable = (url: string): boolean => { const found = address.exec(url); return found !== null && Number(found[1] ?? 1) >= 1 && Number(found[1] ?? 1) <= 65_535 }
  return z.string().default('').transform((text) => text.split(',').map((part) => part.trim()).filter(Boolean))
    .refine((urls) => urls.every(usable), `must be addresses like ${scheme}:host:port or ${scheme}s:host:port, set apart by commas`)
}

function checkTemplateMap(text: string, context: z.RefinementCtx): void {
  const known = Object.keys(messageKinds).flatMap((kind) => [kind, `mini:${kind}`])
  let keys: string[]
  try {
    keys = Object.keys(z.record(z.string(), z.string().min(1)).parse(JSON.parse(text)))
  } catch {
    context.addIssue('must be a JSON object of template ids, e.g. {"signing_invitation":"…","mini:signing_invitation":"…"}')
    return
  }
  const unknown = keys.filter((key) => !known.includes(key))
  if (unknown.length > 0) context.addIssue(`no push is called ${unknown.join(', ')}; the kinds are ${Object.keys(messageKinds).join(', ')}, and each with mini: before it`)
}

/** The settings of one process, checked once at start. */
export type Env = z.infer<typeof schema>

/**
 * Reads and checks the environment.
 * @throws Error naming every bad variable in one sentence each, so that an operator can mend all at once.
 */
export function loadEnv(source: Record<string, string | undefined>): Env {
  const result = schema.safeParse(source)
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`The settings are not usable:\n${lines.join('\n')}\nSee docs/settings.md for each variable.`)
  }
  const env = result.data
  if (env.NODE_ENV === 'production' && env.WECHAT_API_BASE) {
    throw new Error('WECHAT_API_BASE points at the WeChat sandbox, which never runs with NODE_ENV=production. Unset one of them.')
  }
  if (env.CAREER_HOURS === 'always' && !env.WECHAT_API_BASE) {
    throw new Error('CAREER_HOURS=always would wake people at night: it is only for the WeChat sandbox (WECHAT_API_BASE). Unset it.')
  }
  if (env.TURN_URLS.length > 0 && !env.TURN_SECRET) throw new Error('TURN_URLS names servers that nobody could use: set TURN_SECRET to their static-auth-secret.')
  if (env.NODE_ENV === 'production') assertProductionReady(env)
  return env
}

/** What is harmless on a developer's machine and a leak in production. */
function assertProductionReady(env: Env): void {
  const problems: string[] = []
  if (!env.PUBLIC_URL.startsWith('https:')) problems.push('PUBLIC_URL must begin with https: in production, or sessions travel in the clear')
  if (env.FIELD_KEY === env.INDEX_KEY) problems.push('FIELD_KEY and INDEX_KEY must differ')
  for (const name of ['FIELD_KEY', 'INDEX_KEY'] as const) {
    if (new Set(Buffer.from(env[name], 'base64')).size < 8) problems.push(`${name} is not random; make one with: openssl rand -base64 32`)
  }
  problems.push(...whyNotSealing(env))
  if (problems.length > 0) throw new Error(`The settings are not usable:\n  ${problems.join('\n  ')}\nSee docs/settings.md for each variable.`)
}
