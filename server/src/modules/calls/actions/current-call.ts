import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { Call, type CallRow } from '../model'
import { partyScope } from '../party-scope'

/** The call that rings for the actor or that they are in, if any: the newest one. */
export async function currentCall(actor: Actor): Promise<CallRow | undefined> {
  const rows = await Call.find({ ...partyScope(actor), active: true }).sort({ createdAt: -1 }).limit(10).lean<CallRow[]>()
  return rows.find((row) => row.status === 'live' || row.ringsUntil > clock.now())
}
