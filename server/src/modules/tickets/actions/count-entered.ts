import { type Types } from 'mongoose'
import { Ticket } from '../model'

/** How many hold a place at an event, came, and are inside: counted in indexes alone. */
export async function countEntered(fairId: Types.ObjectId | string): Promise<{ held: number; admitted: number; inside: number }> {
  const [held, admitted, inside] = await Promise.all([
    Ticket.countDocuments({ fairId, status: 'held' }), Ticket.countDocuments({ fairId, 'admission.at': { $type: 'date' } }), Ticket.countDocuments({ fairId, inside: true }),
  ])
  return { held, admitted, inside }
}
