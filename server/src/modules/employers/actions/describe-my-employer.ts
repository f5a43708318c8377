import { employerRegistrationWorkflow } from '@shared/employers/workflow'
import { type Actor } from '../../../actor'
import { readHistory } from '../../../db/read-history'
import { getAccount } from '../../accounts/actions/get-account'
import { presentMyEmployer } from '../present'
import { EmployerRegistration, type EmployerRegistrationRow } from '../registration-model'
import { getEmployer } from './get-employer'
import { ownEmployerId } from './own-employer-id'

/** The actor's unit and its standing: call outside a transaction. @throws AppError forbidden */
export async function describeMyEmployer(actor: Actor) {
  const employer = await getEmployer(ownEmployerId(actor))
  const [registration, account] = await Promise.all([EmployerRegistration.findOne({ employerId: employer._id }).lean<EmployerRegistrationRow>(), getAccount(actor)])
  const history = registration ? await readHistory(employerRegistrationWorkflow.name, registration._id) : []
  return presentMyEmployer(employer, { registration: registration ?? undefined, history, owner: account.owner !== false })
}
