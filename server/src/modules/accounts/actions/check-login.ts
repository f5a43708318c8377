import { type Context } from 'koa'
import { blindIndex } from '../../../db/sealed'
import { AppError } from '../../../errors'
import { forgiveRate, refundRate, useRate } from '../../../http/rate-limit'
import { attemptLimits } from '../attempt-limits'
import { Account, type AccountRow } from '../model'
import { addressOf } from '../../../http/address-of'
import { verifyPassword } from './hash-password'

export type LoginName = { schoolId: string; studentNo: string } | { username: string }

/** Nobody's password, with the cost of everybody's: a missing account takes as long as a wrong password (QUALITY S7). */
const nobody = '$argon2id$v=19$m=19456,t=2,p=1$EHberIr40rGXpWLVXqqUTg$woSKD42zkG66nzj34W0wXHVnasW1Mk/zrLiGmmM6CjM'

/**
 * The account that `name` and `password` open (R-ACC-5). An attempt is counted before it is checked, so that many at once are as
 * limited as one after another; success forgives. The narrow lock is for one account from one address.
 * @throws AppError login_failed (never which part was wrong), rate_limited, login_locked
 */
export async function checkLogin(ctx: Context, name: LoginName, password: string): Promise<AccountRow> {
  const address = addressOf(ctx)
  const key = blindIndex('rate.login', 'username' in name ? `u/${name.username}` : `s/${name.schoolId}/${name.studentNo}`)
  await useRate(attemptLimits.loginLock, `${key}/${address}`)
  await useRate(attemptLimits.loginLockWide, key)
  await useRate(attemptLimits.loginPace, key)
  await useRate(attemptLimits.loginByAddress, address)
  const account = await Account.findOne(name).lean<AccountRow>()
  const right = await verifyPassword(account?.passwordHash ?? nobody, password)
  if (!account || !right || account.disabledAt) throw new AppError('login_failed')
  await Promise.all([
    forgiveRate(attemptLimits.loginLock, `${key}/${address}`), forgiveRate(attemptLimits.loginLockWide, key),
    forgiveRate(attemptLimits.loginPace, key), refundRate(attemptLimits.loginByAddress, address),
  ])
  return account
}
