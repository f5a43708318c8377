import { type Types } from 'mongoose'
import { isConsentServed } from '../signing/actions/is-consent-served'
import { Destination, type DestinationRow } from './model'

/** The facts behind the agreement's table, read now. */
export async function agreementFacts(row: DestinationRow) {
  return { noOtherActiveDestination: !(await hasOther(row.studentId, row._id)), countdownServed: isConsentServed(row.consent, row.version) }
}

async function hasOther(studentId: Types.ObjectId, id: Types.ObjectId): Promise<boolean> {
  return (await Destination.exists({ studentId, active: true, _id: { $ne: id } })) !== null
}
