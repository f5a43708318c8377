import { type FormField } from '@shared/kernel/form-field'

/** A value as people read it. Phones are those of units and their staff, whom the school calls: shown in full. */
export function displayValue(field: FormField, value: string): string {
  if (value === '') return ''
  if (field.kind === 'choice') return field.options?.[value] ?? value
  if (field.kind === 'date') return value.replace(/^(\d{4})-0?(\d+)-0?(\d+)$/, '$1年$2月$3日')
  if (field.kind === 'money') return `${value} 元`
  return value
}
