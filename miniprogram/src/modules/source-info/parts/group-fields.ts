import { sourceFields } from '@shared/source-info/fields'

interface Named { key: string }
export interface FieldGroup<F> { title: string; fields: F[] }

const identity: readonly string[] = ['examineeNo', 'documentKind', 'identityNo', 'name', 'sex', 'birthDate', 'ethnicity', 'politicalStatus']
const contact: readonly string[] = sourceFields.filter((field) => 'student' in field).map((field) => field.key)

/** The roster's fields under three headings: what the student may change first, what only the school changes after it. */
export function groupFields<F extends Named>(fields: readonly F[]): FieldGroup<F>[] {
  const inGroup = (key: string): string => (contact.includes(key) ? '联系方式' : identity.includes(key) ? '身份信息' : '学籍信息')
  return ['联系方式', '身份信息', '学籍信息'].map((title) => ({ title, fields: fields.filter((field) => inGroup(field.key) === title) }))
}
