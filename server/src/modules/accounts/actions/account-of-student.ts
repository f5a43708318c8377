import { type Types } from 'mongoose'
import { Account, type AccountRow } from '../model'

/** The account of a student, once registered. */
export async function accountOfStudent(studentId: Types.ObjectId | string): Promise<AccountRow | undefined> {
  return (await Account.findOne({ studentId }).lean<AccountRow>()) ?? undefined
}
