import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { requireStaff } from '../policy'
import { presentStation } from '../present'

/** The page of a gate. @throws AppError staff_ended */
export async function showStation(actor: Actor) {
  const { staff: { supervisor, gateId }, event } = await requireStaff(actor)
  return presentStation(event, { name: actor.name, supervisor, gateId }, clock.now())
}
