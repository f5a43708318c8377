import { sourceFields, type StudentFieldKey } from '@shared/source-info/fields'

type Field = (typeof sourceFields)[number]
const isStudents = (field: Field): field is Extract<Field, { student: true }> => 'student' in field

/** The keys of the eight fields a student may change, in the order of the roster. */
export const studentFieldKeys: StudentFieldKey[] = sourceFields.filter(isStudents).map((field) => field.key)
