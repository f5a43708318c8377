import { type Types } from 'mongoose'
import { Account, type AccountRow } from '../model'

export interface StudentAccount { _id: Types.ObjectId; studentId: Types.ObjectId }

/** Students' accounts in the order of their ids, for those who walk through everybody. */
export async function listStudentAccounts(after: Types.ObjectId | undefined, limit: number): Promise<StudentAccount[]> {
  const rows = await Account.find({ role: 'student', studentId: { $exists: true }, ...(after ? { _id: { $gt: after } } : {}) }, { studentId: 1 }).sort({ _id: 1 }).limit(limit).lean<Pick<AccountRow, '_id' | 'studentId'>[]>()
  return rows.flatMap(({ _id, studentId }) => (studentId ? [{ _id, studentId }] : []))
}
