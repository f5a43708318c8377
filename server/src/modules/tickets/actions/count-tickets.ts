import { type Types } from 'mongoose'
import { Ticket } from '../model'

export interface TicketCounts { held: number; waiting: number; cancelled: number; revoked: number; admitted: number; inside: number }

/** How many registrations of an event are in each state, and how many people came and are in: counted in indexes alone. */
export async function countTickets(fairId: Types.ObjectId): Promise<TicketCounts> {
  const of = (filter: object) => Ticket.countDocuments({ fairId, ...filter })
  const [held, waiting, cancelled, revoked, admitted, inside] = await Promise.all([
    ...(['held', 'waiting', 'cancelled', 'revoked'] as const).map((status) => of({ status })), of({ 'admission.at': { $gt: new Date(0) } }), of({ inside: true }),
  ])
  return { held: held ?? 0, waiting: waiting ?? 0, cancelled: cancelled ?? 0, revoked: revoked ?? 0, admitted: admitted ?? 0, inside: inside ?? 0 }
}
