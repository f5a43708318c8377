import { Student, type StudentRow } from '../student-model'

/** A student by school and number, or undefined. */
export async function findStudent(schoolId: string, studentNo: string): Promise<StudentRow | undefined> {
  return (await Student.findOne({ schoolId, 'fields.studentNo': studentNo }).lean<StudentRow>()) ?? undefined
}
