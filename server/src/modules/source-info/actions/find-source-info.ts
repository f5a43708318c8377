import { sourceInfoWorkflow } from '@shared/source-info/workflow'
import { type Types } from 'mongoose'
import { systemActor } from '../../../actor'
import { clock } from '../../../clock'
import { isDuplicateKey } from '../../../db/is-duplicate-key'
import { openRecord } from '../../../db/open-record'
import { getStudent } from '../../schools/actions/get-student'
import { SourceInfo, type SourceInfoRow } from '../model'
import { headOfStudent } from './head-of-student'

/** A student's source information; made here for one who came onto the roster by another way than an import. @throws AppError student_not_found */
export async function findSourceInfo(studentId: Types.ObjectId | string): Promise<SourceInfoRow> {
  const read = () => SourceInfo.findOne({ studentId }).lean<SourceInfoRow>()
  const found = await read()
  if (found) return found
  const student = await getStudent(studentId)
  const fields = { ...headOfStudent(student.fields), schoolId: student.schoolId, studentId: student._id, changedCount: 0, queuedAt: clock.now() }
  try {
    return await openRecord<SourceInfoRow>({ model: SourceInfo, workflow: sourceInfoWorkflow, actor: systemActor, fields })
  } catch (error) {
    const other = isDuplicateKey(error, 'studentId') ? await read() : null
    if (!other) throw error
    return other
  }
}
export { type SourceInfoRow }
