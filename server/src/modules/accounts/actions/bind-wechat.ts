import { type Types } from 'mongoose'
import { clock } from '../../../clock'
import { isDuplicateKey } from '../../../db/is-duplicate-key'
import { inTransaction } from '../../../db/transaction'
import { AppError } from '../../../errors'
import { Account, type AccountRow } from '../model'
import { type WechatIds } from '../wechat-ids'
import { completeWechatIds } from './complete-wechat-ids'
import { recordAccountEvent } from './record-account-event'

/**
 * Binds a WeChat user to a student's account in one compare-and-set (R-ACC-4): the filter keeps an account to one WeChat
 * user, the unique indexes keep a WeChat user to one account. The same again is success.
 * @throws AppError already_bound, wechat_taken, not_found
 */
export async function bindWechat(accountId: Types.ObjectId | string, given: WechatIds): Promise<AccountRow> {
  const ids = Object.entries(await completeWechatIds(given)).map(([key, value]) => ({ field: `wechat.${key}`, value }))
  const now = clock.now()
  const bound = await inTransaction(async () => {
    const wasBound = await Account.exists({ _id: accountId, wechat: { $exists: true } })
    const after = await Account.findOneAndUpdate(
      { _id: accountId, role: 'student', $and: ids.map(({ field, value }) => ({ [field]: { $in: [null, value] } })) },
      { $set: { ...Object.fromEntries(ids.map(({ field, value }) => [field, value])), updatedAt: now }, $min: { 'wechat.boundAt': now } },
      { returnDocument: 'after' },
    ).lean<AccountRow>().catch((error: unknown) => { throw isDuplicateKey(error) ? new AppError('wechat_taken') : error })
    if (after && !wasBound) await recordAccountEvent(after, 'bound')
    return after
  })
  if (bound) return bound
  throw new AppError(await Account.exists({ _id: accountId, role: 'student' }) ? 'already_bound' : 'not_found')
}
