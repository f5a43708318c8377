import { ticketWorkflow } from '@shared/tickets/workflow'
import { readHistory } from '../../../db/read-history'
import { getPublishedFair } from '../../fairs/actions/get-published-fair'
import { Ticket, type TicketRow } from '../model'
import { presentMyTicket } from '../present'

/** Everything the page of a registration shows to its student: call outside a transaction. */
export async function describeMyTicket(row: TicketRow) {
  const waits = row.status === 'waiting'
  const [fair, history, ahead] = await Promise.all([
    getPublishedFair(row.fairId), readHistory(ticketWorkflow.name, row._id),
    waits ? Ticket.countDocuments({ fairId: row.fairId, status: 'waiting', queueNo: { $lt: row.queueNo } }) : undefined,
  ])
  return presentMyTicket(row, fair, { history, ahead })
}
