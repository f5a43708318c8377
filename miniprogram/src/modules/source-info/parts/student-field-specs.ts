import { sourceFields, type SourceFieldKind, type StudentFieldKey } from '@shared/source-info/fields'
import type { FieldKind, FieldSpec } from '@/ui/form/field-spec'

const kinds: Record<SourceFieldKind, FieldKind> = {
  text: 'text', phone: 'phone', email: 'email', digits: 'number', postcode: 'number', division: 'region', date: 'date', identity: 'text',
}
const hints: Partial<Record<StudentFieldKey, string>> = {
  homeAddress: '填写到门牌号，用于邮寄档案和材料', homePhone: '区号和号码，没有可不填', qq: '没有可不填', homeContact: '家里可以联系到的人',
}

/** The one table's field as a form draws it. */
export const formKind = (kind: SourceFieldKind): FieldKind => kinds[kind]

/** The eight fields a student may change (R-SRC-2), out of the one table of fields. */
export const studentFieldSpecs: readonly FieldSpec<StudentFieldKey>[] = sourceFields.flatMap((field) => (
  'student' in field
    ? [{ name: field.key, label: field.label, kind: field.key === 'homeAddress' ? 'textarea' : kinds[field.kind], limit: field.limit, required: 'required' in field, hint: hints[field.key] } satisfies FieldSpec<StudentFieldKey>]
    : []
))
