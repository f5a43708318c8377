import type { TemplateEntry } from './registry'

/** Fails at import when an entry could never be sent: WeChat's rules on keys, titles and numbers of fields. */
export function checkRegistry(entries: readonly TemplateEntry[]): void {
  const kinds = new Set<string>()
  for (const { kind, title, fields } of entries) {
    const wrong = (reason: string): never => { throw new Error(`template ${kind}: ${reason}`) }
    if (kinds.has(kind)) wrong('listed twice')
    kinds.add(kind)
    if (title.length < 1 || title.length > 20) wrong('a title has 1 to 20 characters')
    if (fields.length < 1 || fields.length > 5) wrong('a template has 1 to 5 fields')
    if (new Set(fields.map((field) => field.key)).size !== fields.length) wrong('a key is used twice')
    for (const field of fields) {
      if (field.key.replace(/\d+$/, '') !== field.kind || !/\d$/.test(field.key)) wrong(`${field.key} is no key of the kind ${field.kind}`)
      if (field.label.length < 1 || field.label.length > 20) wrong(`${field.key} needs a label of at most 20 characters`)
    }
  }
}
