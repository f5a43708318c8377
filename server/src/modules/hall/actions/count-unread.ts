import { Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { Conversation } from '../conversation-model'
import { hallScope } from '../policy'
import { sideFields } from '../side-fields'
import { sideOf } from '../side-of'

/** How many messages wait to be read, for the badge: answered from the index alone. */
export async function countUnread(actor: Actor): Promise<{ count: number }> {
  const { id, unread } = sideFields[sideOf(actor)]
  const mine = Object.values(hallScope(actor)).map((own) => new Types.ObjectId(own))[0]
  const [found] = await Conversation.aggregate<{ count: number }>([
    { $match: { [id]: mine, [unread]: { $gt: 0 } } },
    { $group: { _id: null, count: { $sum: `$${unread}` } } },
    { $project: { _id: 0, count: 1 } },
  ])
  return found ?? { count: 0 }
}
