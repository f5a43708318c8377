import type { FormField } from '@shared/kernel/form-field'
import type { DiffLine } from '../diff'

type Values = Readonly<Record<string, string | undefined>>

/** The fields whose values differ, as people read them. */
export function differenceOf(fields: Readonly<Record<string, FormField>>, before: Values, after: Values): DiffLine[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const [old, now] = [showValue(field, before[name]), showValue(field, after[name])]
    return old === now ? [] : [{ field: name, label: field.label, before: old, after: now, changed: true }]
  })
}

/** A value as people read it: the label of a choice, 是/否 of a switch. */
export function showValue(field: FormField, value = ''): string {
  if (field.kind === 'choice') return field.options?.[value] ?? value
  if (field.kind === 'switch') return value === 'yes' ? '是' : '否'
  if (field.kind === 'datetime') return value.replace('T', ' ')
  return value.trim()
}
