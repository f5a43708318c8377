import { type Context } from 'koa'
import { Types } from 'mongoose'
import { clock } from '../../../clock'
import { isDuplicateKey } from '../../../db/is-duplicate-key'
import { seal } from '../../../db/sealed'
import { inTransaction } from '../../../db/transaction'
import { AppError } from '../../../errors'
import { hashToken } from '../../../http/hash-token'
import { tellNewAccount } from '../../signing/actions/tell-new-account'
import { Account, type AccountRow } from '../model'
import { Registration, type RegistrationRow } from '../registration-model'
import { type WechatIds } from '../wechat-ids'
import { askMiniProgram } from './ask-mini-program'
import { beginSession } from './begin-session'
import { bindWechat } from './bind-wechat'
import { checkPasswordRule } from './check-password-rule'
import { hashPassword } from './hash-password'
import { recordAccountEvent } from './record-account-event'

export interface RegistrationEnd { registrationToken: string; phone: string; email: string; password: string; client: 'h5' | 'mini'; miniCode?: string }

/**
 * Registration step 2: makes the account and signs in; in the mini-program its WeChat identity is bound in the same transaction (R-ACC-3).
 * @throws AppError registration_expired, password_weak, already_registered, wechat_code_invalid, wechat_taken
 */
export async function completeRegistration(ctx: Context, end: RegistrationEnd) {
  const _id = hashToken(end.registrationToken)
  const registration = await Registration.findOne({ _id, expiresAt: { $gt: clock.now() } }).lean<RegistrationRow>()
  if (!registration) throw new AppError('registration_expired')
  checkPasswordRule(end.password, registration.studentNo)
  const ids = end.client === 'mini' && end.miniCode ? await askKindly(end.miniCode) : undefined
  const account = await makeAccount(registration, end)
  const made = await inTransaction(async () => {
    const taken = await Registration.deleteOne({ _id })
    if (taken.deletedCount === 0) throw new AppError('registration_expired')
    await Account.create([account])
    await recordAccountEvent(account, 'registered')
    await tellNewAccount(registration.studentId, account._id)
    return ids ? bindWechat(account._id, ids) : account
  }).catch((error: unknown) => { throw isDuplicateKey(error) ? new AppError('already_registered') : error })
  return beginSession(ctx, made, end.client, { passwordHash: made.passwordHash })
}

/** WeChat being away is no reason not to register: step 3 comes later then. */
async function askKindly(code: string): Promise<WechatIds | undefined> {
  return askMiniProgram(code).catch((error: unknown) => {
    if (error instanceof AppError && error.id === 'wechat_unavailable') return undefined
    throw error
  })
}

async function makeAccount(registration: RegistrationRow, end: RegistrationEnd): Promise<AccountRow> {
  const { studentId, schoolId, studentNo, name } = registration
  const now = clock.now()
  return {
    _id: new Types.ObjectId(), role: 'student', name, schoolId, studentId, studentNo, passwordHash: await hashPassword(end.password),
    phone: seal('accounts.phone', end.phone), email: end.email, createdAt: now, updatedAt: now,
  }
}
