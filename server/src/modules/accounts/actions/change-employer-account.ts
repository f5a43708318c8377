import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { Account, type AccountRow } from '../model'
import { endSessionsOfAccount } from './end-sessions-of-account'
import { recordAccountEvent } from './record-account-event'

/** Makes an account of a unit an owner, or no longer one, or ends it and its sessions; in the caller's transaction, which judged that it may. */
export async function changeEmployerAccount(actor: Actor, account: AccountRow, change: 'made_owner' | 'made_member' | 'disabled'): Promise<void> {
  const now = clock.now()
  await Account.updateOne({ _id: account._id }, { $set: { updatedAt: now, ...(change === 'disabled' ? { disabledAt: now } : { owner: change === 'made_owner' }) } })
  if (change === 'disabled') await endSessionsOfAccount(account._id)
  await recordAccountEvent(account, change, actor)
}
