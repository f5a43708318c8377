import { type Actor } from '../../../actor'
import { AppError } from '../../../errors'
import { callFacts } from '../facts'
import { type CallRow } from '../model'
import { partyScope } from '../party-scope'
import { getCall } from './get-call'

/** A call that rings or is under way, with the actor in it. @throws AppError not_found, call_over */
export async function requireParty(actor: Actor, id: string): Promise<CallRow> {
  const row = await getCall(id, partyScope(actor))
  if (!row.active || (row.status === 'ringing' && callFacts(row).rangOut)) throw new AppError('call_over')
  return row
}
