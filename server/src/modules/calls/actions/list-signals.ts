import { type Actor } from '../../../actor'
import { partyScope } from '../party-scope'
import { CallSignal, type CallSignalRow } from '../signal-model'
import { getCall } from './get-call'

const pageMax = 200

/** The other side's signals after number `after`, in order. @throws AppError not_found */
export async function listSignals(actor: Actor, callId: string, after: number) {
  const { _id } = await getCall(callId, partyScope(actor))
  const from = actor.role === 'student' ? 'employer' as const : 'student' as const
  const rows = await CallSignal.find({ callId: _id, from, n: { $gt: after } }).sort({ n: 1 }).limit(pageMax).lean<CallSignalRow[]>()
  return { from, items: rows.map(({ n, kind, data }) => ({ n, kind, data })) }
}
