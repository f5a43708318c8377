import { z } from 'zod'
import type { Env } from '../../env'
import type { TemplateKind } from './registry'

const shape = z.record(z.string(), z.string().min(1))
// Read once a setting, not once a message.
const parsed = new Map<string, z.output<typeof shape>>()

/**
 * The id WeChat gave our template of this kind, from WECHAT_TEMPLATE_IDS: key `<kind>` for the official account,
 * `mini:<kind>` for the mini-program. Undefined when the operator has none: then this channel is not used.
 */
export function findTemplateId(env: Pick<Env, 'WECHAT_TEMPLATE_IDS'>, kind: TemplateKind, channel: 'official' | 'mini'): string | undefined {
  let ids = parsed.get(env.WECHAT_TEMPLATE_IDS)
  if (!ids) parsed.set(env.WECHAT_TEMPLATE_IDS, ids = shape.parse(JSON.parse(env.WECHAT_TEMPLATE_IDS)))
  return ids[channel === 'mini' ? `mini:${kind}` : kind]
}
