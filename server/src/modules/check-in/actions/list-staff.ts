import { type Actor } from '../../../actor'
import { listStaffAccounts } from '../../accounts/actions/list-staff-accounts'
import { requireOwnFair } from '../../fairs/actions/require-own-fair'
import { Gate, type GateRow } from '../gate-model'
import { presentGate } from '../present'

/** Who joined one's event, in that order. @throws AppError not_found */
export async function listStaff(actor: Actor, fairId: string) {
  await requireOwnFair(actor, fairId)
  const [accounts, gates] = await Promise.all([listStaffAccounts(fairId), Gate.find({ fairId }).lean<GateRow[]>()])
  return { items: accounts.map(({ _id, name, createdAt, staffOf }) => {
    const gate = gates.find((one) => staffOf.gateId?.equals(one._id))
    return { id: _id.toString(), name, gate: gate && presentGate(gate), supervisor: staffOf.supervisor, joinedAt: createdAt.toISOString(), endedAt: staffOf.endedAt?.toISOString() }
  }) }
}
