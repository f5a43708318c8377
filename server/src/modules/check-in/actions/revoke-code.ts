import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { AppError } from '../../../errors'
import { requireOwnFair } from '../../fairs/actions/require-own-fair'
import { StaffCode, type CodeRow } from '../code-model'

/** Nobody joins by this code any more. @throws AppError not_found */
export async function revokeCode(actor: Actor, id: string): Promise<void> {
  const row = await StaffCode.findById(id).lean<CodeRow>()
  if (!row) throw new AppError('not_found')
  await requireOwnFair(actor, row.fairId.toString())
  await StaffCode.updateOne({ _id: id, revokedAt: { $exists: false } }, { $set: { revokedAt: clock.now() } })
}
