import { refusal, type Refusal } from '@shared/kernel/why'
import { type DestinationRow } from '../../destinations/actions/destination-model'
import { isTerminable } from '../../destinations/actions/is-terminable'
import { type SchoolRow } from '../../schools/actions/get-school'
import { countTerminations } from './count-terminations'
import { findOpenTermination } from './find-open-termination'

/** How a destination stands towards its end: the request under way, and why another cannot be made. */
export interface Standing { termination?: NonNullable<Awaited<ReturnType<typeof findOpenTermination>>>; whyNotTerminable?: Refusal }

/** The request to end a destination that is under way, and why it cannot be asked to end now (R-DST-2): the same check that guards the request. */
export async function readStanding(row: DestinationRow, school: SchoolRow): Promise<Standing> {
  if (!isTerminable(row)) return { whyNotTerminable: refusal('destination_not_terminable') }
  const termination = await findOpenTermination(row._id)
  if (termination) return { termination, whyNotTerminable: refusal('termination_open') }
  const most = school.settings.maxTerminations
  return most !== null && await countTerminations(row.studentId) >= most ? { whyNotTerminable: refusal('termination_limit_reached') } : {}
}
