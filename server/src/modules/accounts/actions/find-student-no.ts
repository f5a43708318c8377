import { type Context } from 'koa'
import { AppError } from '../../../errors'
import { refundRate, useRate } from '../../../http/rate-limit'
import { findStudentsByIdentity } from '../../schools/actions/find-students-by-identity'
import { identityIndex } from '../../schools/actions/identity-index'
import { attemptLimits } from '../attempt-limits'
import { addressOf } from '../../../http/address-of'
import { normalizeName } from './normalize-name'
import { takeCaptcha } from './take-captcha'

export interface StudentNoQuestion { schoolId: string; name: string; identityNo: string; captcha: { id: string; answer: string } }

/** 查找学号 (R-ACC-2): school, name and identity number give the student number. @throws AppError captcha_wrong, identity_mismatch, rate_limited */
export async function findStudentNo(ctx: Context, { schoolId, name, identityNo, captcha }: StudentNoQuestion): Promise<{ studentNo: string }> {
  const address = addressOf(ctx)
  await useRate(attemptLimits.identityByAddress, address)
  await takeCaptcha(captcha)
  await useRate(attemptLimits.studentNo, `${schoolId}/${identityIndex(identityNo)}`)
  const students = await findStudentsByIdentity(schoolId, identityNo)
  const studentNo = students.find((one) => normalizeName(one.fields.name ?? '') === normalizeName(name))?.fields.studentNo
  if (!studentNo) throw new AppError('identity_mismatch')
  await refundRate(attemptLimits.identityByAddress, address)
  return { studentNo }
}
