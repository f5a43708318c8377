import { ticketWorkflow } from '@shared/tickets/workflow'
import { type Types } from 'mongoose'
import { systemActor } from '../../../actor'
import { transition } from '../../../db/transition'
import { type PublishedFair } from '../../fairs/actions/get-published-fair'
import { Ticket, type TicketRow } from '../model'
import { ticketNotice } from '../notices'

/** Gives `seat` to the first who waits, and tells them; undefined when nobody does. Inside a transaction. @throws duplicate key when somebody sits there */
export async function promoteFirst(fair: PublishedFair, seat: number): Promise<TicketRow | undefined> {
  const first = await Ticket.findOne({ fairId: fair._id, status: 'waiting' }, { _id: 1 }).sort({ queueNo: 1 }).hint('queue').lean<{ _id: Types.ObjectId }>()
  if (!first) return undefined
  return transition({ model: Ticket, workflow: ticketWorkflow, id: first._id, action: 'promote', actor: systemActor, set: () => ({ seat }), notices: (row) => [ticketNotice('promoted', row, fair)] })
}
