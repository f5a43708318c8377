import { type Actor } from '../../../actor'
import { AppError } from '../../../errors'
import { Account, type AccountRow } from '../model'

/** The account behind a session. @throws AppError unauthenticated when it is gone */
export async function getAccount(actor: Actor): Promise<AccountRow> {
  const account = await Account.findById(actor.id).lean<AccountRow>()
  if (!account) throw new AppError('unauthenticated')
  return account
}
