import { employerRegistrationWorkflow } from '@shared/employers/workflow'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { inTransaction } from '../../../db/transaction'
import { transition } from '../../../db/transition'
import { AppError } from '../../../errors'
import { dropLicence } from '../drop-licence'
import { type EmployerIdentity, type EmployerProfile } from '../employer-input'
import { Employer } from '../model'
import { requireOwner } from '../policy'
import { refuseTaken } from '../refuse-taken'
import { EmployerRegistration, type EmployerRegistrationRow } from '../registration-model'
import { releaseRefusedCode } from '../release-refused-code'
import { takeLicence } from '../take-licence'
import { lockEmployer } from './lock-employer'

type Resubmission = EmployerIdentity & EmployerProfile & { version: number; licence?: string }

/**
 * 修改后重新提交, while the platform has not approved: a new version, so that a decision on the one before is refused as stale.
 * @throws AppError forbidden, illegal_transition (approved, suspended), stale_version, licence_required, credit_code_taken
 */
export async function resubmitRegistration(actor: Actor, { version, licence, ...unit }: Resubmission): Promise<void> {
  const { name, creditCode, unitNature, cityCode } = unit
  await refuseTaken(() => inTransaction(async () => {
    const employer = await lockEmployer(await requireOwner(actor))
    const before = await EmployerRegistration.findOne({ employerId: employer._id }).lean<EmployerRegistrationRow>()
    if (!before) throw new AppError('illegal_transition')
    const file = licence === undefined ? before.licence : await takeLicence(licence)
    if (!file) throw new AppError('licence_required')
    await transition({
      model: EmployerRegistration, workflow: employerRegistrationWorkflow, id: before._id, action: 'resubmit', actor, scope: { employerId: employer._id }, expectVersion: version, newVersion: true,
      set: () => ({ name, creditCode, unitNature, cityCode, licence: file, reason: null, submittedAt: clock.now() }),
    })
    if (file !== before.licence) await dropLicence(before.licence)
    await releaseRefusedCode(creditCode, employer._id)
    await Employer.updateOne({ _id: employer._id }, { $set: unit })
  }))
}
