import { type FormField } from '@shared/kernel/form-field'

/**
 * A value of a destination's form as people read it. Phones are those of units and their staff, printed on the agreement, whom the
 * school calls: shown in full, whichever kind of destination it is. The student's own phone is masked with the roster's fields.
 */
export function displayFormValue(field: FormField, value: string): string {
  if (value === '') return ''
  if (field.kind === 'choice') return field.options?.[value] ?? value
  if (field.kind === 'date') return value.replace(/^(\d{4})-0?(\d+)-0?(\d+)$/, '$1年$2月$3日')
  if (field.kind === 'money' && !Number.isNaN(Number(value))) return `${Number(value).toLocaleString('en-US', { maximumFractionDigits: 2 })} 元`
  return value
}
