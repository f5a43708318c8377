import { limits } from '@shared/kernel/limits'
import type { Handover } from '@shared/signing/terms'
import type { FieldSpec } from '@/ui/form/field-spec'
import type { HandoverPart } from './offer'

const archive = [
  { name: 'handover.archive.to', label: '档案去处', kind: 'radio', required: true, options: [{ value: 'recipient', label: '寄往接收单位' }, { value: 'origin', label: '档案转回生源地' }] },
  { name: 'handover.archive.recipient', label: '档案接收单位', kind: 'text', required: true, limit: limits.employerNameMax, placeholder: '如：哈尔滨市人才服务中心' },
  { name: 'handover.archive.address', label: '档案转寄地址', kind: 'textarea', required: true, limit: limits.addressMax, placeholder: '写到门牌号' },
  { name: 'handover.archive.postcode', label: '档案邮编', kind: 'number', required: true, limit: 6, placeholder: '6 位数字' },
  { name: 'handover.archive.phone', label: '档案联系电话', kind: 'phone', required: true, limit: 13, placeholder: '接收单位的电话' },
] as const satisfies readonly FieldSpec[]
const hukou = [
  { name: 'handover.hukou.to', label: '户口去处', kind: 'radio', required: true, options: [{ value: 'recipient', label: '迁往接收地址' }, { value: 'origin', label: '户口迁回生源地' }] },
  { name: 'handover.hukou.recipient', label: '户口接收单位', kind: 'text', required: true, limit: limits.employerNameMax, placeholder: '接收单位或派出所' },
  { name: 'handover.hukou.address', label: '户口迁转地址', kind: 'textarea', required: true, limit: limits.addressMax, placeholder: '写到门牌号' },
  { name: 'handover.hukou.postcode', label: '户口邮编', kind: 'number', required: true, limit: 6, placeholder: '6 位数字' },
  { name: 'handover.hukou.phone', label: '户口联系电话', kind: 'phone', required: true, limit: 13, placeholder: '接收单位的电话' },
] as const satisfies readonly FieldSpec[]

/** Where archive and hukou go; the names are the server's own, so its messages land at their fields. */
export const handoverFields = { archive, hukou }
export type HandoverField = (typeof archive | typeof hukou)[number]['name']
export type HandoverValues = Record<HandoverField, string>

export const emptyHandover: HandoverValues = {
  'handover.archive.to': '', 'handover.archive.recipient': '', 'handover.archive.address': '', 'handover.archive.postcode': '', 'handover.archive.phone': '',
  'handover.hukou.to': '', 'handover.hukou.recipient': '', 'handover.hukou.address': '', 'handover.hukou.postcode': '', 'handover.hukou.phone': '',
}

const whereTo = (part: HandoverPart, values: HandoverValues): Handover[HandoverPart] => {
  if (values[`handover.${part}.to`] === 'origin') return { to: 'origin' }
  // An address is typed in several lines and printed in one.
  const text = (name: 'recipient' | 'address' | 'postcode' | 'phone') => values[`handover.${part}.${name}`].trim().replace(/\s*\n\s*/g, ' ')
  return { to: 'recipient', recipient: text('recipient'), address: text('address'), postcode: text('postcode'), phone: text('phone') }
}

/** What was filled in before, as the form holds it. */
export function handoverValues(handover: Handover | null | undefined): HandoverValues {
  const values = { ...emptyHandover }
  for (const part of ['archive', 'hukou'] as const) {
    const to = handover?.[part]
    if (!to) continue
    values[`handover.${part}.to`] = to.to
    if (to.to === 'origin') continue
    for (const name of ['recipient', 'address', 'postcode', 'phone'] as const) values[`handover.${part}.${name}`] = to[name]
  }
  return values
}

/** What is sent; undefined when nothing was asked for. */
export function handoverOf(needs: readonly HandoverPart[], values: HandoverValues): Handover | undefined {
  if (needs.length === 0) return undefined
  return {
    ...(needs.includes('archive') ? { archive: whereTo('archive', values) } : {}),
    ...(needs.includes('hukou') ? { hukou: whereTo('hukou', values) } : {}),
  }
}
