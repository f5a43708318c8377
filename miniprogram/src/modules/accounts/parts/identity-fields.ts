import type { FieldSpec } from '@/ui/form/field-spec'

/** What proves who someone is: it must equal the school's roster (R-ACC-1). */
export const identityFields = [
  { name: 'schoolId', label: '学校', kind: 'picker', required: true },
  { name: 'name', label: '姓名', kind: 'text', required: true, limit: 40, placeholder: '与身份证件一致' },
  { name: 'identityNo', label: '证件号', kind: 'text', required: true, limit: 20, placeholder: '身份证或其他登记证件的号码' },
] as const satisfies readonly FieldSpec[]
