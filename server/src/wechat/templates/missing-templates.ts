import type { Env } from '../../env'
import { findTemplateId } from './find-template-id'
import { templateRegistry, type TemplateKind } from './registry'

/** The kinds of which the operator has set no official-account template: what they say stays in the inbox. */
export const missingTemplates = (env: Pick<Env, 'WECHAT_TEMPLATE_IDS'>): TemplateKind[] =>
  templateRegistry.map(({ kind }) => kind).filter((kind) => !findTemplateId(env, kind, 'official'))
