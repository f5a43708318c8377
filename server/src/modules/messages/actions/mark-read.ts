import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { AppError } from '../../../errors'
import { Message, type MessageRow } from '../model'
import { presentMessage } from '../present'

/** Marks one message of the actor as read; the first reading time stays. @throws AppError not_found */
export async function markRead(actor: Actor, id: string) {
  await Message.updateOne({ _id: id, accountId: actor.id, readAt: null }, { readAt: clock.now() })
  const row = await Message.findOne({ _id: id, accountId: actor.id }).lean<MessageRow>()
  if (!row) throw new AppError('not_found')
  return presentMessage(row)
}
