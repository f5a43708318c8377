import { type Types } from 'mongoose'
import { clock } from '../../../clock'
import { inTransaction } from '../../../db/transaction'
import { AppError } from '../../../errors'
import { Account, type AccountRow } from '../model'
import { dropBindingScenes } from './drop-binding-scenes'
import { endSessionsOfAccount } from './end-sessions-of-account'
import { recordAccountEvent } from './record-account-event'

/** Takes the WeChat user off an account and ends its sessions in WeChat; scene QRs shown before bind nobody any more. @throws AppError not_bound */
export async function unbindAccount(accountId: Types.ObjectId | string): Promise<AccountRow> {
  return inTransaction(async () => {
    const account = await Account.findOneAndUpdate(
      { _id: accountId, wechat: { $exists: true } }, { $unset: { wechat: 1 }, $set: { updatedAt: clock.now() } }, { returnDocument: 'after' },
    ).lean<AccountRow>()
    if (!account) throw new AppError('not_bound')
    await endSessionsOfAccount(accountId, { channels: ['wechat', 'mini'] })
    await dropBindingScenes(account._id)
    await recordAccountEvent(account, 'unbound')
    return account
  })
}
