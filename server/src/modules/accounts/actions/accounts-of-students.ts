import { type Types } from 'mongoose'
import { Account, type AccountRow } from '../model'

/** The account of each of these students that has one, by student id (hex), in one read. */
export async function accountsOfStudents(studentIds: readonly Types.ObjectId[]): Promise<Map<string, Types.ObjectId>> {
  const rows = await Account.find({ studentId: { $in: studentIds } }, { studentId: 1 }).lean<Pick<AccountRow, '_id' | 'studentId'>[]>()
  return new Map(rows.map(({ _id, studentId }) => [studentId?.toString() ?? '', _id]))
}
