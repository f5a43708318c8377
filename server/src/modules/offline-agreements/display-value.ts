import { type FormField } from '@shared/kernel/form-field'

const yuan = (value: string): string => `${Number(value).toLocaleString('en-US', { maximumFractionDigits: 2 })} 元`

/** A value as people read it: a choice by its label, money with its unit. */
export function displayValue(field: FormField, value: string): string {
  if (value === '') return ''
  if (field.options) return field.options[value] ?? value
  if (field.kind === 'money' && !Number.isNaN(Number(value))) return yuan(value)
  return value
}
