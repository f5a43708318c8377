import { maskValue } from '@shared/source-info/mask-value'
import { sourceFields, type SourceFieldKey } from '@shared/source-info/fields'
import { type FieldValues } from '../schools/actions/seal-fields'
import { nameDivision } from '../source-info/actions/name-division'

const shown: readonly SourceFieldKey[] = ['name', 'sex', 'ethnicity', 'birthDate', 'politicalStatus', 'degreeLevel', 'major', 'college', 'schoolingYears', 'graduatesOn', 'origin', 'trainingMode', 'studentNo', 'phone', 'email', 'homeAddress']

/** What the school's record puts on the form, masked as everywhere. @param fields in clear */
export function profileOf(fields: FieldValues): { label: string; value: string }[] {
  return sourceFields.filter((field) => shown.includes(field.key)).map((field) => {
    const value = fields[field.key] ?? ''
    return { label: field.label, value: field.key === 'origin' && value ? nameDivision(value) : maskValue(field, value) }
  })
}
