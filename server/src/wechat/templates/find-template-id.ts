import { z } from 'zod'
import type { Env } from '../../env'
import type { TemplateKind } from './registry'

const shape = z.record(z.string(), z.string().min(1))

/**
 * The id WeChat gave our template of this kind, from WECHAT_TEMPLATE_IDS: key `<kind>` for the official account,
 * `mini:<kind>` for the mini-program. Undefined when the operator has none: then this channel is not used.
 */
export function findTemplateId(env: Pick<Env, 'WECHAT_TEMPLATE_IDS'>, kind: TemplateKind, channel: 'official' | 'mini'): string | undefined {
  return shape.parse(JSON.parse(env.WECHAT_TEMPLATE_IDS))[channel === 'mini' ? `mini:${kind}` : kind]
}
