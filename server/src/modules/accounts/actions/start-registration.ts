import { limits } from '@shared/kernel/limits'
import { type Context } from 'koa'
import { clock } from '../../../clock'
import { blindIndex } from '../../../db/sealed'
import { AppError } from '../../../errors'
import { hashToken } from '../../../http/hash-token'
import { forgiveRate, refundRate, useRate } from '../../../http/rate-limit'
import { random } from '../../../random'
import { constantTimeEqual } from '../../../wechat/constant-time-equal'
import { findStudent } from '../../schools/actions/find-student'
import { identityIndex } from '../../schools/actions/identity-index'
import { attemptLimits } from '../attempt-limits'
import { Account } from '../model'
import { Registration } from '../registration-model'
import { addressOf } from '../../../http/address-of'
import { normalizeName } from './normalize-name'

export interface Identity { schoolId: string; name: string; identityNo: string; studentNo: string }

/**
 * Registration step 1 (R-ACC-1): all four equal the roster, or one same refusal. That an account exists is said only to
 * who knows all four.
 * @throws AppError identity_mismatch, already_registered, rate_limited
 */
export async function startRegistration(ctx: Context, identity: Identity) {
  const { schoolId, studentNo } = identity
  const address = addressOf(ctx)
  const person = blindIndex('rate.registration', `${schoolId}/${studentNo}`)
  await useRate(attemptLimits.identityByAddress, address)
  await useRate(attemptLimits.identityByPerson, person)
  const student = await findStudent(schoolId, studentNo)
  const sameName = constantTimeEqual(normalizeName(student?.fields.name ?? ''), normalizeName(identity.name))
  const sameNumber = constantTimeEqual(student?.identityIndex ?? '', identityIndex(identity.identityNo))
  if (!student || !sameName || !sameNumber) throw new AppError('identity_mismatch')
  await Promise.all([forgiveRate(attemptLimits.identityByPerson, person), refundRate(attemptLimits.identityByAddress, address)])
  if (await Account.exists({ studentId: student._id })) throw new AppError('already_registered')
  const token = random.token()
  const expiresAt = new Date(clock.ms() + limits.registrationMinutes * 60_000)
  await Registration.create([{ _id: hashToken(token), studentId: student._id, schoolId: student.schoolId, studentNo, name: student.fields.name ?? '', expiresAt }])
  return { registrationToken: token, expiresAt: expiresAt.toISOString() }
}
