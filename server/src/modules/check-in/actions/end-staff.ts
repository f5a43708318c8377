import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { inTransaction } from '../../../db/transaction'
import { endStaffAccount } from '../../accounts/actions/end-staff-account'
import { fairOfStaff } from '../../accounts/actions/fair-of-staff'
import { requireOwnFair } from '../../fairs/actions/require-own-fair'
import { StaffCode } from '../code-model'

/** Ends one person's work at once: their next request is refused, and says so. With them ends the code they know: they could come back by it. @throws AppError not_found */
export async function endStaff(actor: Actor, id: string): Promise<void> {
  await requireOwnFair(actor, await fairOfStaff(id))
  await inTransaction(async () => {
    const codeId = await endStaffAccount(id)
    if (codeId) await StaffCode.updateOne({ _id: codeId, revokedAt: { $exists: false } }, { $set: { revokedAt: clock.now() } })
  })
}
