import { type Context } from 'koa'
import { clock } from '../../../clock'
import { inTransaction } from '../../../db/transaction'
import { AppError } from '../../../errors'
import { openSession } from '../../../http/open-session'
import { Account, type AccountRow } from '../model'
import { describeMe } from './describe-me'

/**
 * Opens a session, if `proof` (the password hash or openid just checked) still holds: a password change or an unbinding at the same
 * moment either ends this session or prevents it. Both write the account, so one of the two transactions sees the other.
 * @throws AppError login_failed
 */
export async function beginSession(ctx: Context, account: AccountRow, channel: 'h5' | 'wechat' | 'mini', proof: Record<string, string>) {
  const { _id: accountId, role, schoolId, studentId, employerId } = account
  const token = await inTransaction(async () => {
    const held = await Account.updateOne({ ...proof, _id: accountId, disabledAt: { $exists: false } }, { $set: { signedInAt: clock.now() } })
    if (held.matchedCount === 0) throw new AppError('login_failed')
    return openSession(ctx, { accountId, role, schoolId, studentId, employerId }, channel)
  })
  return { me: await describeMe(account), token }
}
