import { type Actor } from '../../../actor'
import { inTransaction } from '../../../db/transaction'
import { AppError } from '../../../errors'
import { changeEmployerAccount } from '../../accounts/actions/change-employer-account'
import { listEmployerAccounts } from '../../accounts/actions/list-employer-accounts'
import { requireOwner } from '../policy'
import { lockEmployer } from './lock-employer'

/**
 * Makes somebody of the unit an owner, or no longer one, or ends their account with its sessions; by an owner. What is so already stays.
 * @throws AppError forbidden, not_found, staff_last_owner
 */
export async function changeStaff(actor: Actor, id: string, change: 'made_owner' | 'made_member' | 'disabled'): Promise<void> {
  await inTransaction(async () => {
    const employer = await lockEmployer(await requireOwner(actor))
    const staff = (await listEmployerAccounts(employer._id)).filter(({ disabledAt }) => !disabledAt)
    const account = staff.find(({ _id }) => _id.toString() === id)
    if (!account) throw new AppError('not_found')
    const owners = staff.filter(({ owner }) => owner !== false)
    const isOwner = owners.includes(account)
    if (isOwner ? change === 'made_owner' : change === 'made_member') return
    if (isOwner && owners.length === 1) throw new AppError('staff_last_owner')
    await changeEmployerAccount(actor, account, change)
  })
}
