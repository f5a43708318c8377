import { type Actor } from '../../../actor'
import { getPublishedFair } from '../../fairs/actions/get-published-fair'
import { requireOwnFair } from '../../fairs/actions/require-own-fair'
import { endRegistration } from '../end-registration'
import { type TicketRow } from '../model'
import { getTicket } from './get-ticket'

/** 作废 by the organiser, with a reason that the student is told. @throws AppError not_found, illegal_transition, stale_version */
export async function revokeTicket(actor: Actor, id: string, input: { version: number; reason: string }): Promise<TicketRow> {
  const { fairId } = await getTicket(id, {})
  await requireOwnFair(actor, fairId.toString())
  return endRegistration(actor, id, 'revoke', await getPublishedFair(fairId), { scope: { fairId }, ...input })
}
