import { type Types } from 'mongoose'
import { Account, type AccountRow } from '../model'

/** Everybody who works or worked for a unit, the oldest account first. */
export function listEmployerAccounts(employerId: Types.ObjectId | string): Promise<AccountRow[]> {
  return Account.find({ employerId, role: 'employer' }).sort({ createdAt: 1, _id: 1 }).lean<AccountRow[]>()
}
