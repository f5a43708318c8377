import { type Types } from 'mongoose'
import { AppError } from '../../../errors'
import { Student, type StudentRow } from '../student-model'

/** A student by id. @throws AppError student_not_found */
export async function getStudent(id: Types.ObjectId | string, scope: { schoolId?: string } = {}): Promise<StudentRow> {
  const student = await Student.findOne({ ...scope, _id: id }).lean<StudentRow>()
  if (!student) throw new AppError('student_not_found')
  return student
}
export { type StudentRow }
