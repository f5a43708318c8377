import { type Types } from 'mongoose'
import { Account } from '../model'

/** Ids of the accounts that work for an employer, but those that were ended. */
export async function accountsOfEmployer(employerId: Types.ObjectId | string): Promise<Types.ObjectId[]> {
  const rows = await Account.find({ employerId, disabledAt: { $exists: false } }, { _id: 1 }).lean<{ _id: Types.ObjectId }[]>()
  return rows.map((row) => row._id)
}
