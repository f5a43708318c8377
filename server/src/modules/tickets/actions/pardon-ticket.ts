import { ticketWorkflow } from '@shared/tickets/workflow'
import { type Actor } from '../../../actor'
import { transition } from '../../../db/transition'
import { getPublishedFair } from '../../fairs/actions/get-published-fair'
import { requireOwnFair } from '../../fairs/actions/require-own-fair'
import { ticketFacts } from '../end-registration'
import { Ticket, type TicketRow } from '../model'
import { ticketNotice } from '../notices'
import { getTicket } from './get-ticket'

/** 撤销作废: the place has gone to somebody else, so the student may register again, and is told. @throws AppError not_found, illegal_transition, stale_version, event_over */
export async function pardonTicket(actor: Actor, id: string, version: number): Promise<TicketRow> {
  const { fairId } = await getTicket(id, {})
  await requireOwnFair(actor, fairId.toString())
  const fair = await getPublishedFair(fairId)
  return transition({
    model: Ticket, workflow: ticketWorkflow, id, action: 'pardon', actor, scope: { fairId }, expectVersion: version, facts: (row) => ticketFacts(row, fair), notices: (row) => [ticketNotice('pardoned', row, fair)],
  })
}
