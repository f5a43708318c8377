import { limits } from '@shared/kernel/limits'
import { terminationReasons } from '@shared/terminations/reasons'
import type { FieldSpec } from '@/ui/form/field-spec'
import type { DestinationKind } from './termination'

export type StartField = 'reasonKind' | 'reason'
const placeholders: Record<DestinationKind, string> = {
  online: '说明为什么解约，单位和学校会看到', offline: '说明为什么解约、与单位协商的结果，学校会看到', other: '说明去向有什么变化，学校会看到',
}

/** What has to be said for each kind of destination (R-TERM-1): online the reason only, offline its kind too. */
export function startFields(kind: DestinationKind, needsReasonKind: boolean): readonly FieldSpec<StartField>[] {
  const options = Object.entries(terminationReasons).map(([value, label]) => ({ value, label }))
  const reason: FieldSpec<StartField> = { name: 'reason', label: kind === 'other' ? '解除原因' : '解约原因', kind: 'textarea', required: true, limit: limits.reasonMax, placeholder: placeholders[kind] }
  return needsReasonKind ? [{ name: 'reasonKind', label: '解约类型', kind: 'picker', required: true, options }, reason] : [reason]
}
