import { isEmployerApproved } from '../employers/actions/is-employer-approved'
import { isConsentServed } from '../signing/actions/is-consent-served'
import { hasActiveDestination } from './actions/has-active-destination'
import { type OnlineAgreementRow } from './online-agreement-model'

/** The facts behind the agreement's table, read now. */
export async function agreementFacts(row: OnlineAgreementRow) {
  const noOtherActiveDestination = !(await hasActiveDestination(row.studentId, row._id))
  const employerApproved = await isEmployerApproved(row.employerId)
  return { noOtherActiveDestination, employerApproved, countdownServed: isConsentServed(row.consent, row.version) }
}
