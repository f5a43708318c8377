import { type Actor } from '../../../actor'
import { AppError } from '../../../errors'
import { requireOwnFair } from '../../fairs/actions/require-own-fair'
import { Gate, type GateRow } from '../gate-model'

/** Closes a gate: nobody scans there any more, its record stays. @throws AppError not_found */
export async function removeGate(actor: Actor, id: string): Promise<void> {
  const gate = await Gate.findOne({ _id: id, open: true }).lean<GateRow>()
  if (!gate) throw new AppError('not_found')
  await requireOwnFair(actor, gate.fairId.toString())
  await Gate.updateOne({ _id: id }, { $set: { open: false } })
}
