import { type Actor } from '../../../actor'
import { AppError } from '../../../errors'
import { registrationScope } from '../policy'
import { EmployerRegistration, type EmployerRegistrationRow } from '../registration-model'

/** A registration that `actor` may know of. @throws AppError forbidden, not_found */
export async function getRegistration(actor: Actor, id: string): Promise<EmployerRegistrationRow> {
  const row = await EmployerRegistration.findOne({ ...registrationScope(actor), _id: id }).lean<EmployerRegistrationRow>()
  if (!row) throw new AppError('not_found')
  return row
}
