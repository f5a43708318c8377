import { type Types } from 'mongoose'
import { clock } from '../../../clock'
import { Gate, type GateRow } from '../gate-model'

/** The open gates of one event for another that has none. The caller has checked that both are the actor's. */
export async function copyGates(from: Types.ObjectId, to: Types.ObjectId): Promise<void> {
  const gates = await Gate.find({ fairId: from, open: true }).sort({ createdAt: 1, _id: 1 }).lean<GateRow[]>()
  if (gates.length > 0) await Gate.create(gates.map(({ name }) => ({ fairId: to, name, open: true, createdAt: clock.now() })), { ordered: true })
}
