import { Student, type StudentRow } from '../student-model'
import { identityIndex } from './identity-index'

/** The students of a school with this identity number (in clear): one, or more when someone studies twice. */
export async function findStudentsByIdentity(schoolId: string, identityNo: string): Promise<StudentRow[]> {
  return Student.find({ schoolId, identityIndex: identityIndex(identityNo) }).lean<StudentRow[]>()
}
