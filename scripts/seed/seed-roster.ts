import { type Types } from 'mongoose'
import { type Actor } from '../../server/src/actor'
import { inTransaction } from '../../server/src/db/transaction'
import { importRows } from '../../server/src/modules/schools/actions/import-rows'
import { type FieldValues } from '../../server/src/modules/schools/actions/seal-fields'
import { checkRows } from '../../server/src/modules/schools/roster/check-rows'
import { Student, type StudentRow } from '../../server/src/modules/schools/student-model'

/** Puts those students on the school's roster who are not there, checked and written as an import does it. Returns how many. */
export async function seedRoster(reviewer: Actor, schoolId: Types.ObjectId, students: FieldValues[]): Promise<number> {
  const known = new Set((await Student.find({ schoolId }, { 'fields.studentNo': 1 }).lean<StudentRow[]>()).map(({ fields }) => fields.studentNo))
  const missing = students.filter(({ studentNo }) => !known.has(studentNo))
  const { good, bad } = await checkRows(missing.map((cells, at) => ({ row: at + 2, cells })))
  if (bad.length > 0) throw new Error(`Rows of the demonstration roster are wrong: ${JSON.stringify(bad.flatMap(({ errors }) => errors))}`)
  if (good.length > 0) await inTransaction(() => importRows(reviewer, schoolId, good))
  return good.length
}
