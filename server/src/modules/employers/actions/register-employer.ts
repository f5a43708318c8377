import { type EmployerIdentity, type EmployerProfile } from '../employer-input'
import { employerRegistrationWorkflow } from '@shared/employers/workflow'
import { type Context } from 'koa'
import { Types } from 'mongoose'
import { clock } from '../../../clock'
import { openRecord } from '../../../db/open-record'
import { inTransaction } from '../../../db/transaction'
import { addressOf } from '../../../http/address-of'
import { useRate } from '../../../http/rate-limit'
import { addEmployerAccount } from '../../accounts/actions/add-employer-account'
import { beginSession } from '../../accounts/actions/begin-session'
import { checkPasswordRule } from '../../accounts/actions/check-password-rule'
import { hashPassword } from '../../accounts/actions/hash-password'
import { takeCaptcha } from '../../accounts/actions/take-captcha'
import { Employer } from '../model'
import { refuseTaken } from '../refuse-taken'
import { registrationLimits } from '../registration-limits'
import { EmployerRegistration, type EmployerRegistrationRow } from '../registration-model'
import { releaseRefusedCode } from '../release-refused-code'
import { takeLicence } from '../take-licence'

interface Registering extends EmployerIdentity, EmployerProfile { licence: string; username: string; password: string; captcha: { id: string; answer: string }; client: 'h5' | 'mini' }

/**
 * 单位入驻 (R-ACC-8): the unit, waiting for the platform, its registration and its first account in one transaction; signs in.
 * @throws AppError captcha_wrong, rate_limited, password_weak, licence_required, credit_code_taken, username_taken
 */
export async function registerEmployer(ctx: Context, { licence, username, password, captcha, client, ...unit }: Registering) {
  await takeCaptcha(captcha)
  await useRate(registrationLimits.registrations, addressOf(ctx))
  checkPasswordRule(password, username)
  const passwordHash = await hashPassword(password)
  const account = await refuseTaken(() => inTransaction(async () => {
    const file = await takeLicence(licence)
    await releaseRefusedCode(unit.creditCode)
    const [employerId, now] = [new Types.ObjectId(), clock.now()]
    await Employer.create([{ ...unit, _id: employerId, approved: false, createdAt: now }])
    const made = await addEmployerAccount({ employerId, username, name: unit.contactName, passwordHash, owner: true })
    const { name, creditCode, unitNature, cityCode } = unit
    const actor = { role: made.role, id: made._id.toString(), name: made.name, employerId: employerId.toString() }
    await openRecord<EmployerRegistrationRow>({ model: EmployerRegistration, workflow: employerRegistrationWorkflow, actor, fields: { employerId, name, creditCode, unitNature, cityCode, licence: file, submittedAt: now } })
    return made
  }))
  return beginSession(ctx, account, client, { passwordHash })
}
