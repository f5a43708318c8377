import { assertSafeToPush } from './assert-safe-to-push'
import { checkRegistry } from './check-registry'
import { fitValue } from './fit-value'
import { templateRegistry, type TemplateEntry, type TemplateKind } from './registry'

checkRegistry(templateRegistry)
const byKind = new Map<string, TemplateEntry>(templateRegistry.map((entry) => [entry.kind, entry]))

type FieldOf<K extends TemplateKind> = Extract<(typeof templateRegistry)[number], { kind: K }>['fields'][number]

/** What a notice of this kind must carry: a Date (or its ISO text) for times, text for the rest. */
export type TemplatePayload<K extends TemplateKind> = {
  [F in FieldOf<K> as F['from']]: F['kind'] extends 'time' | 'date' ? Date | string : string
}

/**
 * The `data` of a template or subscription message, fitted to WeChat's limits (R-MSG-4 is checked before cutting).
 * @throws AppError wechat_unsafe_push; Error when a time is missing.
 */
export function buildTemplateData(kind: TemplateKind, payload: Readonly<Record<string, unknown>>): Record<string, { value: string }> {
  const entry = byKind.get(kind)
  if (!entry) throw new Error(`no template for ${String(kind)}`)
  return Object.fromEntries(entry.fields.map((field) => {
    const value = payload[field.from]
    if (typeof value === 'string' && field.kind !== 'time' && field.kind !== 'date') assertSafeToPush(field.from, value)
    return [field.key, { value: fitValue(field.kind, value) }]
  }))
}
