import { type Actor } from '../../../actor'
import { requireOwnFair } from '../../fairs/actions/require-own-fair'
import { Gate, type GateRow } from '../gate-model'
import { presentGate } from '../present'

/** The open gates of one's event, the oldest first. @throws AppError not_found */
export async function listGates(actor: Actor, fairId: string) {
  await requireOwnFair(actor, fairId)
  return { items: (await Gate.find({ fairId, open: true }).sort({ createdAt: 1 }).lean<GateRow[]>()).map(presentGate) }
}
