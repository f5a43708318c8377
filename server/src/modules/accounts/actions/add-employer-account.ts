import { Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { Account, type AccountRow } from '../model'
import { recordAccountEvent } from './record-account-event'

export interface EmployerAccount { employerId: Types.ObjectId; username: string; name: string; passwordHash: string; owner: boolean }

/** An account of a unit, in the caller's transaction. `by`: who made it, if not its own. @throws a duplicate key on `username` */
export async function addEmployerAccount(given: EmployerAccount, by?: Actor): Promise<AccountRow> {
  const now = clock.now()
  const account: AccountRow = { ...given, _id: new Types.ObjectId(), role: 'employer', createdAt: now, updatedAt: now }
  await Account.create([account])
  await recordAccountEvent(account, 'registered', by)
  return account
}
export { type AccountRow }
