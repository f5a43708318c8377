import { sourceFields, type SourceField, type SourceFieldKey } from '@shared/source-info/fields'
import type { FieldSpec } from '@/ui/form/field-spec'
import { formKind } from './student-field-specs'

const yesNo = [{ value: '是', label: '是' }, { value: '否', label: '否' }]
const choices: Partial<Record<SourceFieldKey, FieldSpec['options']>> = {
  sex: [{ value: '男', label: '男' }, { value: '女', label: '女' }], hukouMoved: yesNo, archiveMoved: yesNo,
}
/** 入学 and 毕业 may be a month alone, which a day picker cannot say. */
const monthIsEnough: readonly string[] = ['enrolledOn', 'graduatesOn']

/** How the new value of any field of the record is asked for in a correction. */
export function correctionSpec(key: SourceFieldKey): FieldSpec {
  const field: SourceField = sourceFields.find((one) => one.key === key) ?? sourceFields[0]
  const options = choices[key]
  const kind = options ? 'radio' : key === 'homeAddress' ? 'textarea' : monthIsEnough.includes(key) ? 'text' : formKind(field.kind)
  return {
    name: key, label: field.label, kind, limit: field.limit, required: field.required === true, options,
    placeholder: monthIsEnough.includes(key) ? '如 2026-07 或 2026-07-01' : undefined, hint: field.required ? undefined : '留空表示去掉这一项',
  }
}
