import { type StudentRow } from '../../schools/actions/get-student'
import { type StudentHead } from '../model'

/** What queues show of a student. */
export function headOfStudent(fields: StudentRow['fields']): StudentHead {
  const { name = '', studentNo = '', college = '', major = '', className = '' } = fields
  return { name, studentNo, college, major, className }
}
