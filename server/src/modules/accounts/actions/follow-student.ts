import { type Types } from 'mongoose'
import { clock } from '../../../clock'
import { Account } from '../model'

/** Makes a student's account follow the roster's name and number, by which it signs in; call inside the transaction of the change. */
export async function followStudent(studentId: Types.ObjectId, roster: { name?: string; studentNo?: string }): Promise<void> {
  const { name, studentNo } = roster
  await Account.updateOne({ studentId }, { $set: { ...(name ? { name } : {}), ...(studentNo ? { studentNo } : {}), updatedAt: clock.now() } })
}
