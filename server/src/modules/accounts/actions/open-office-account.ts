import { Types } from 'mongoose'
import { systemActor } from '../../../actor'
import { clock } from '../../../clock'
import { isDuplicateKey } from '../../../db/is-duplicate-key'
import { inTransaction } from '../../../db/transaction'
import { AppError } from '../../../errors'
import { openSchool } from '../../schools/actions/open-school'
import { Account, type AccountRow } from '../model'
import { checkPasswordRule } from './check-password-rule'
import { hashPassword } from './hash-password'
import { recordAccountEvent } from './record-account-event'

export type OfficeAccount = { username: string; name: string; password: string } & ({ role: 'admin' } | { role: 'reviewer'; school: { code: string; name: string } })

/** An account of the platform or of a school's employment office, for its operator: nobody registers as one. A school that is not there is made. @throws AppError username_taken, password_weak */
export async function openOfficeAccount({ username, name, password, ...office }: OfficeAccount): Promise<AccountRow> {
  checkPasswordRule(password, username)
  const passwordHash = await hashPassword(password)
  return inTransaction(async () => {
    const now = clock.now()
    const schoolId = office.role === 'reviewer' ? (await openSchool(office.school))._id : undefined
    const account: AccountRow = { _id: new Types.ObjectId(), role: office.role, username, name, passwordHash, ...(schoolId && { schoolId }), createdAt: now, updatedAt: now }
    await Account.create([account])
    await recordAccountEvent(account, 'registered', systemActor)
    return account
  }).catch((error: unknown) => { throw isDuplicateKey(error, 'username') ? new AppError('username_taken', undefined, { cause: error }) : error })
}
