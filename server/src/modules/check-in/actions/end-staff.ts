import { type Actor } from '../../../actor'
import { endStaffAccount } from '../../accounts/actions/end-staff-account'
import { fairOfStaff } from '../../accounts/actions/fair-of-staff'
import { requireOwnFair } from '../../fairs/actions/require-own-fair'

/** Ends one person's work at once: their next request is refused, and says so. @throws AppError not_found */
export async function endStaff(actor: Actor, id: string): Promise<void> {
  await requireOwnFair(actor, await fairOfStaff(id))
  await endStaffAccount(id)
}
