import { applicationWorkflow } from '@shared/applications/workflow'
import { type Actor } from '../../../actor'
import { readHistory } from '../../../db/read-history'
import { isEmployerApproved } from '../../employers/actions/is-employer-approved'
import { privacyOf } from '../../privacy/actions/privacy-of'
import { type ApplicationRow } from '../model'
import { presentApplication } from '../present'

/** Everything the page of an application shows to `actor`: call outside a transaction. */
export async function describeApplication(actor: Actor, row: ApplicationRow) {
  const [history, employerApproved, { hidePhone }] = await Promise.all([readHistory(applicationWorkflow.name, row._id), isEmployerApproved(row.employerId), privacyOf(row.studentId)])
  return presentApplication(row, { role: actor.role, history, employerApproved, hidePhone })
}
