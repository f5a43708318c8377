import { limits } from '@shared/kernel/limits'
import { type Actor } from '../../../actor'
import { inTransaction } from '../../../db/transaction'
import { AppError } from '../../../errors'
import { addEmployerAccount } from '../../accounts/actions/add-employer-account'
import { checkPasswordRule } from '../../accounts/actions/check-password-rule'
import { hashPassword } from '../../accounts/actions/hash-password'
import { listEmployerAccounts } from '../../accounts/actions/list-employer-accounts'
import { requireOwner } from '../policy'
import { refuseTaken } from '../refuse-taken'
import { lockEmployer } from './lock-employer'

/** A new account of the unit with a first password, by one of its owners. @throws AppError forbidden, employer_not_approved, staff_limit, username_taken, password_weak */
export async function addStaff(actor: Actor, { username, name, password, owner }: { username: string; name: string; password: string; owner: boolean }): Promise<void> {
  await requireOwner(actor)
  checkPasswordRule(password, username)
  const passwordHash = await hashPassword(password)
  await refuseTaken(() => inTransaction(async () => {
    const employer = await lockEmployer(await requireOwner(actor))
    if (!employer.approved) throw new AppError('employer_not_approved')
    const active = (await listEmployerAccounts(employer._id)).filter(({ disabledAt }) => !disabledAt)
    if (active.length >= limits.employerStaffMax) throw new AppError('staff_limit')
    await addEmployerAccount({ employerId: employer._id, username, name, passwordHash, owner }, actor)
  }))
}
