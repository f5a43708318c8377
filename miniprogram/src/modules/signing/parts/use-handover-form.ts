import type { FormState } from '@/ui/form/use-form'
import { useFormWhere } from '@/ui/form/use-form-where'
import { handoverFields, handoverValues, type HandoverField, type HandoverValues } from './handover-fields'
import type { HandoverPart, Offer } from './offer'

const partOf = (name: HandoverField): HandoverPart => (name.startsWith('handover.archive.') ? 'archive' : 'hukou')

function wrong(name: HandoverField, value: string): string | undefined {
  if (name.endsWith('.postcode') && !/^\d{6}$/.test(value)) return '邮编为 6 位数字'
  if (name.endsWith('.address') && value.length < 5) return '请填写完整地址'
  if (name.endsWith('.phone') && !/^[\d-]{7,13}$/.test(value)) return '请填写正确的电话号码'
  return undefined
}

/** The address is asked for only when something is sent there. Starts with what was signed before; what is typed survives leaving the page. */
export function useHandoverForm({ id, kind, version, needs, handover }: Offer): FormState<HandoverField> {
  const fields = needs.flatMap((part) => [...handoverFields[part]])
  const shown = (name: HandoverField, values: HandoverValues) => name.endsWith('.to') || values[`handover.${partOf(name)}.to`] === 'recipient'
  // A change of the agreement begins with what was signed, not with what was typed for an earlier version.
  const draft = kind === 'agreement' ? `handover-${id}-${version}` : `handover-${id}`
  return useFormWhere<HandoverField>(fields, handoverValues(handover), { shown, wrong, draft })
}
