import { offlineFields, offlineSteps } from '@shared/offline-agreements/fields'
import { isAsked } from '@shared/kernel/check-form'
import type { FormField, FormValues } from '@shared/kernel/form-field'
import { yuanToFen } from '@shared/kernel/yuan-to-fen'
import { formatYuan } from '@/modules/signing/parts/format-yuan'
import type { Fact } from '../../parts/facts'

const money = /（元.*）$/
const wide = (field: FormField): boolean => field.limit > 40 && field.kind !== 'choice'

function shown(field: FormField, typed: string): string {
  const fen = field.kind === 'money' ? yuanToFen(typed) : undefined
  return fen === undefined ? field.options?.[typed] ?? typed : formatYuan(fen)
}

/** What the student entered for an offline agreement, step by step; fields that were not asked for are left out. */
export function offlineFacts(values: FormValues): { label: string; facts: Fact[] }[] {
  return offlineSteps.map((step) => ({
    label: step.label,
    facts: step.fields.flatMap((key): Fact[] => {
      const field: FormField = offlineFields[key]
      if (!isAsked(field, values)) return []
      const typed = values[key] ?? ''
      return [{ label: field.label.replace(money, ''), value: shown(field, typed), wide: wide(field) }]
    }),
  }))
}
