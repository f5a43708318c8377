import type { FormState } from '@/ui/form/use-form'
import { useFormWhere } from '@/ui/form/use-form-where'
import { emptyHandover, handoverFields, type HandoverField, type HandoverValues } from './handover-fields'
import type { HandoverPart } from './offer'

const partOf = (name: HandoverField): HandoverPart => (name.startsWith('handover.archive.') ? 'archive' : 'hukou')

function wrong(name: HandoverField, value: string): string | undefined {
  if (name.endsWith('.postcode') && !/^\d{6}$/.test(value)) return '邮编为 6 位数字'
  if (name.endsWith('.address') && value.length < 5) return '请填写完整地址'
  if (name.endsWith('.phone') && !/^[\d-]{7,13}$/.test(value)) return '请填写正确的电话号码'
  return undefined
}

/** The address is asked for only when something is sent there. What is typed survives leaving the page. */
export function useHandoverForm(needs: readonly HandoverPart[], draft: string): FormState<HandoverField> {
  const fields = needs.flatMap((part) => [...handoverFields[part]])
  const shown = (name: HandoverField, values: HandoverValues) => name.endsWith('.to') || values[`handover.${partOf(name)}.to`] === 'recipient'
  return useFormWhere<HandoverField>(fields, emptyHandover, { shown, wrong, draft })
}
