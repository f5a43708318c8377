import { type Types } from 'mongoose'
import { Ticket } from '../model'
import { countEntered } from './count-entered'

export interface TicketCounts { held: number; waiting: number; cancelled: number; revoked: number; admitted: number; inside: number }

/** How many registrations of an event are in each state, and how many people came and are in: counted in indexes alone. */
export async function countTickets(fairId: Types.ObjectId): Promise<TicketCounts> {
  const of = (status: 'waiting' | 'cancelled' | 'revoked') => Ticket.countDocuments({ fairId, status })
  const [entered, waiting, cancelled, revoked] = await Promise.all([countEntered(fairId), of('waiting'), of('cancelled'), of('revoked')])
  return { ...entered, waiting, cancelled, revoked }
}
