import { type Types } from 'mongoose'
import { Student, type StudentRow } from '../student-model'

export interface Studies { _id: Types.ObjectId; degreeLevel?: string; major?: string; majorCode?: string }

/** What these students study, as the school has it; none of these fields is sealed. */
export async function studiesOf(studentIds: readonly Types.ObjectId[]): Promise<Studies[]> {
  const rows = await Student.find({ _id: { $in: studentIds } }, { 'fields.degreeLevel': 1, 'fields.major': 1, 'fields.majorCode': 1 }).lean<Pick<StudentRow, '_id' | 'fields'>[]>()
  return rows.map(({ _id, fields: { degreeLevel, major, majorCode } }) => ({ _id, degreeLevel, major, majorCode }))
}
