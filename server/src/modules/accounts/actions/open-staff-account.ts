import { type Context } from 'koa'
import { Types } from 'mongoose'
import { clock } from '../../../clock'
import { inTransaction } from '../../../db/transaction'
import { openSession } from '../../../http/open-session'
import { random } from '../../../random'
import { Account, type AccountRow, type StaffOf } from '../model'
import { describeMe } from './describe-me'
import { hashPassword } from './hash-password'

/** A 检票员 signed in at once; nobody knows a password of theirs. */
export async function openStaffAccount(ctx: Context, { name, staffOf }: { name: string; staffOf: StaffOf }, channel: 'h5' | 'mini') {
  const now = clock.now()
  const account: AccountRow = { _id: new Types.ObjectId(), role: 'staff', name, staffOf, passwordHash: await hashPassword(random.token()), createdAt: now, updatedAt: now, signedInAt: now }
  const token = await inTransaction(async () => {
    await Account.create([account])
    return openSession(ctx, { accountId: account._id, role: 'staff' }, channel)
  })
  return { me: await describeMe(account), token }
}
