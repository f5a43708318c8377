import { Types } from 'mongoose'
import { clock } from '../../server/src/clock'
import { hashPassword } from '../../server/src/modules/accounts/actions/hash-password'
import { Account, type AccountRow } from '../../server/src/modules/accounts/model'

type StaffAccount = Pick<AccountRow, 'role' | 'name' | 'schoolId' | 'employerId'> & { username: string; password: string }

/** The account that logs in with `username`; made with `password` when there is none. */
export async function seedAccount({ username, password, ...who }: StaffAccount): Promise<AccountRow> {
  const found = await Account.findOne({ username }).lean<AccountRow>()
  if (found) return found
  const now = clock.now()
  const account: AccountRow = { _id: new Types.ObjectId(), ...who, username, passwordHash: await hashPassword(password), createdAt: now, updatedAt: now }
  await Account.create([account])
  return account
}
