import type { FormField } from '@shared/kernel/form-field'
import { yuanToFen } from '@shared/kernel/yuan-to-fen'
import { formatYuan } from '@/modules/signing/parts/format-yuan'
import { showValue } from '@/ui/typed-form/difference-of'

/** A value as it is read: money with its unit and thousands, a choice by its label. */
export function showOther(field: FormField, value = ''): string {
  if (field.kind !== 'money') return showValue(field, value)
  const fen = yuanToFen(value)
  return fen === undefined ? value : formatYuan(fen)
}
