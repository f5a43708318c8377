import { unitNatures } from '@shared/employers/unit-natures'
import { industries } from '@shared/jobs/industries'
import { limits } from '@shared/kernel/limits'
import type { FieldSpec } from '@/ui/form/field-spec'

const optionsOf = (table: Readonly<Record<string, string>>) => Object.entries(table).map(([value, label]) => ({ value, label }))

/** What the platform checks against the licence; fixed once approved. */
export const identityFields = [
  { name: 'name', label: '单位名称', kind: 'text', required: true, limit: limits.employerNameMax, placeholder: '与营业执照或法人证书一致' },
  // Spaces of a copied code are taken out after pasting, so they must fit in first.
  { name: 'creditCode', label: '统一社会信用代码', kind: 'text', required: true, limit: 24, placeholder: '18 位' },
  { name: 'unitNature', label: '单位性质', kind: 'picker', required: true, options: optionsOf(unitNatures) },
] as const satisfies readonly FieldSpec[]

/** What the unit says of itself. */
export const aboutFields = [
  { name: 'industry', label: '所属行业', kind: 'picker', required: true, options: optionsOf(industries) },
  { name: 'cityCode', label: '所在城市', kind: 'picker', required: true },
  { name: 'address', label: '单位地址', kind: 'text', required: true, limit: limits.addressMax },
  { name: 'contactName', label: '联系人', kind: 'text', required: true, limit: limits.nameMax },
  { name: 'contactPhone', label: '联系电话', kind: 'phone', required: true, limit: 13, placeholder: '手机或区号-座机' },
] as const satisfies readonly FieldSpec[]

export type IdentityField = (typeof identityFields)[number]['name']
export type AboutField = (typeof aboutFields)[number]['name']
