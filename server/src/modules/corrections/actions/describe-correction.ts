import { type Actor } from '../../../actor'
import { readHistory } from '../../../db/read-history'
import { getStudent } from '../../schools/actions/get-student'
import { unsealFields } from '../../schools/actions/seal-fields'
import { type CorrectionRow } from '../model'
import { presentCorrection } from '../present'

/** A correction with what surrounds it, as the actor sees it. */
export async function describeCorrection(actor: Actor, row: CorrectionRow) {
  const [student, history] = await Promise.all([getStudent(row.studentId), readHistory('correction', row._id)])
  return presentCorrection(row, { role: actor.role, history, inForce: unsealFields(student.fields) })
}
