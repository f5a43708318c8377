import { type Types } from 'mongoose'
import { type StudentRow } from '../../schools/actions/get-student'
import { SourceInfo } from '../model'
import { headOfStudent } from './head-of-student'

/** Makes the queue follow changed student records; call inside the transaction of the change. */
export async function syncStudentHeads(students: { _id: Types.ObjectId; fields: StudentRow['fields'] }[]): Promise<void> {
  if (students.length === 0) return
  await SourceInfo.bulkWrite(students.map((student) => ({ updateOne: { filter: { studentId: student._id }, update: { $set: headOfStudent(student.fields) } } })))
}
