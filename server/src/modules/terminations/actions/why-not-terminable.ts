import { refusal, type Refusal } from '@shared/kernel/why'
import { type DestinationRow } from '../../destinations/actions/destination-model'
import { isTerminable } from '../../destinations/actions/is-terminable'
import { getSchool } from '../../schools/actions/get-school'
import { countTerminations } from './count-terminations'
import { findOpenTermination } from './find-open-termination'

/** Why a destination cannot be asked to end now (R-DST-2), or undefined: the same check that guards the request. */
export async function whyNotTerminable(row: DestinationRow): Promise<Refusal | undefined> {
  if (!isTerminable(row)) return refusal('destination_not_terminable')
  if (await findOpenTermination(row._id)) return refusal('termination_open')
  const most = (await getSchool(row.schoolId)).settings.maxTerminations ?? undefined
  return most !== undefined && await countTerminations(row.studentId) >= most ? refusal('termination_limit_reached') : undefined
}
