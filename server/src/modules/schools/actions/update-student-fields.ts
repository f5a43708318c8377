import { type Types } from 'mongoose'
import { clock } from '../../../clock'
import { followRoster } from '../follow-roster'
import { Student } from '../student-model'
import { identityIndex } from './identity-index'
import { sealFields, type FieldValues } from './seal-fields'

/** Writes approved values (in clear) into the student's record; call inside the transaction of the approval. */
export async function updateStudentFields(studentId: Types.ObjectId, values: FieldValues): Promise<void> {
  const set: Record<string, unknown> = { updatedAt: clock.now() }
  for (const [key, value] of Object.entries(sealFields(values))) set[`fields.${key}`] = value
  if (values.identityNo !== undefined) set.identityIndex = identityIndex(values.identityNo)
  await Student.updateOne({ _id: studentId }, { $set: set })
  await followRoster([studentId])
}
