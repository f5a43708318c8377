import { clock } from '../../../clock'
import { Account } from '../model'

/** This 检票员 is one no longer; their session stays, so that their next request is told so. */
export async function endStaffAccount(accountId: string): Promise<void> {
  await Account.updateOne({ _id: accountId, role: 'staff', 'staffOf.endedAt': { $exists: false } }, { $set: { 'staffOf.endedAt': clock.now() } })
}
