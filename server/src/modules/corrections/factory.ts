import { type FieldValues } from '../schools/actions/seal-fields'
import { buildSourceInfo } from '../source-info/factory'
import { requestCorrection } from './actions/request-correction'

/** A student with approved source information who has asked for `changes`, and a reviewer of the same school. */
export async function buildCorrection(changes: FieldValues = { major: '人工智能' }) {
  const { student, reviewer } = await buildSourceInfo('approved')
  const actor = { role: 'student' as const, id: student._id.toString(), name: student.name, schoolId: student.schoolId?.toString(), studentId: student.studentId?.toString() }
  const { id } = await requestCorrection(actor, { target: 'source_info', changes, reason: '名单录入有误' })
  return { id, student, reviewer }
}
