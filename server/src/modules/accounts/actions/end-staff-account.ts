import { type Types } from 'mongoose'
import { clock } from '../../../clock'
import { Account, type AccountRow } from '../model'

/** This 检票员 is one no longer; their session stays, so that their next request is told so. Returns the code they joined by, when they were one until now. */
export async function endStaffAccount(accountId: string): Promise<Types.ObjectId | undefined> {
  const ended = await Account.findOneAndUpdate({ _id: accountId, role: 'staff', 'staffOf.endedAt': { $exists: false } }, { $set: { 'staffOf.endedAt': clock.now() } }).lean<AccountRow>()
  return ended?.staffOf?.codeId ?? undefined
}
