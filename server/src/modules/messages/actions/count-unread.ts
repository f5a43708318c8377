import mongoose from 'mongoose'
import { type Actor } from '../../../actor'
import { Message } from '../model'

/** Unread messages of the actor, in all and by kind. */
export async function countUnread(actor: Actor): Promise<{ total: number; byKind: Record<string, number> }> {
  const rows = await Message.aggregate<{ _id: string; count: number }>([
    { $match: { accountId: new mongoose.Types.ObjectId(actor.id), readAt: null } }, { $group: { _id: '$kind', count: { $sum: 1 } } },
  ])
  return { total: rows.reduce((sum, row) => sum + row.count, 0), byKind: Object.fromEntries(rows.map((row) => [row._id, row.count])) }
}
