import { type Types } from 'mongoose'
import { getSchool, type SchoolRow } from './get-school'
import { getStudent } from './get-student'

/** The school whose settings hold for a student. @throws AppError student_not_found */
export async function schoolOfStudent(studentId: Types.ObjectId | string): Promise<SchoolRow> {
  return getSchool((await getStudent(studentId)).schoolId)
}
