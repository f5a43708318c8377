import { type Types } from 'mongoose'
import { isEmployerApproved } from '../employers/actions/is-employer-approved'
import { isConsentServed } from '../signing/actions/is-consent-served'
import { Destination } from './model'
import { type OnlineAgreementRow } from './online-agreement-model'

/** The facts behind the agreement's table, read now. */
export async function agreementFacts(row: OnlineAgreementRow) {
  const noOtherActiveDestination = !(await hasOther(row.studentId, row._id))
  const employerApproved = await isEmployerApproved(row.employerId)
  return { noOtherActiveDestination, employerApproved, countdownServed: isConsentServed(row.consent, row.version) }
}

async function hasOther(studentId: Types.ObjectId, id: Types.ObjectId): Promise<boolean> {
  return (await Destination.exists({ studentId, active: true, _id: { $ne: id } })) !== null
}
