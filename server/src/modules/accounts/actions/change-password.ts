import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { inTransaction } from '../../../db/transaction'
import { AppError } from '../../../errors'
import { forgiveRate, useRate } from '../../../http/rate-limit'
import { attemptLimits } from '../attempt-limits'
import { Account } from '../model'
import { checkPasswordRule } from './check-password-rule'
import { dropBindingScenes } from './drop-binding-scenes'
import { endSessionsOfAccount } from './end-sessions-of-account'
import { getAccount } from './get-account'
import { hashPassword, verifyPassword } from './hash-password'
import { recordAccountEvent } from './record-account-event'

/** Changes the password, ends every other session and drops the scene QRs in one transaction (R-ACC-6). @throws AppError password_wrong, password_weak, login_locked, conflict */
export async function changePassword(actor: Actor, sessionId: string | undefined, { oldPassword, newPassword }: { oldPassword: string; newPassword: string }): Promise<void> {
  const account = await getAccount(actor)
  await useRate(attemptLimits.password, actor.id)
  if (!await verifyPassword(account.passwordHash, oldPassword)) throw new AppError('password_wrong')
  await forgiveRate(attemptLimits.password, actor.id)
  checkPasswordRule(newPassword, account.studentNo ?? account.username)
  const passwordHash = await hashPassword(newPassword)
  await inTransaction(async () => {
    const changed = await Account.updateOne({ _id: account._id, passwordHash: account.passwordHash }, { $set: { passwordHash, updatedAt: clock.now() } })
    if (changed.matchedCount === 0) throw new AppError('conflict')
    await endSessionsOfAccount(account._id, { exceptId: sessionId })
    await dropBindingScenes(account._id)
    await recordAccountEvent(account, 'password_changed', actor)
  })
}
