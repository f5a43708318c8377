import { type Types } from 'mongoose'
import { Account, type AccountRow, type StaffOf } from '../model'

const most = 500
export interface StaffAccount { _id: Types.ObjectId; name: string; createdAt: Date; staffOf: StaffOf }

/** The 检票员 of an event, in the order they joined; `most` at most. */
export function listStaffAccounts(fairId: string): Promise<StaffAccount[]> {
  return Account.find({ 'staffOf.fairId': fairId }, { name: 1, createdAt: 1, staffOf: 1 }).sort({ createdAt: 1 }).limit(most).lean<(Pick<AccountRow, '_id' | 'name' | 'createdAt'> & { staffOf: StaffOf })[]>()
}
