import { clock } from '../../../clock'
import { AppError } from '../../../errors'
import { Outbox, type OutboxRow } from '../../../outbox/model'
import { namesOfAccounts } from '../../accounts/actions/names-of-accounts'
import { setDelivery } from '../../messages/actions/set-delivery'
import { canRetry } from '../can-retry'
import { presentPush } from '../present'

/** 重发 a push that failed; its error stays until it is sent. @throws AppError not_found, push_not_retryable */
export async function retryPush(id: string) {
  const row = await Outbox.findById(id).lean<OutboxRow>()
  if (!row) throw new AppError('not_found')
  if (!canRetry(row)) throw new AppError('push_not_retryable')
  const queued = await Outbox.findOneAndUpdate({ _id: id, state: 'dead' }, { $set: { state: 'queued', nextAt: clock.now(), attempts: 0 }, $unset: { doneAt: '', triedAt: '' } }, { returnDocument: 'after' }).lean<OutboxRow>()
  if (!queued) throw new AppError('push_not_retryable')
  await setDelivery([{ dedupeKey: row.dedupeKey, delivery: 'queued' }])
  const names = await namesOfAccounts([queued.accountId])
  return presentPush(queued, names.get(queued.accountId.toString()))
}
