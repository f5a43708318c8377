import { type Actor } from '../../../actor'
import { requireStaff } from '../policy'
import { countCheckIn } from './count-check-in'

/** Live counts for staff. @throws AppError staff_ended */
export const countAtWork = async (actor: Actor) => countCheckIn((await requireStaff(actor)).staff.fairId)
