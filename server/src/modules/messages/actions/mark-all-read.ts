import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { Message } from '../model'

/** Marks everything in the actor's inbox as read. */
export async function markAllRead(actor: Actor): Promise<{ marked: number }> {
  const result = await Message.updateMany({ accountId: actor.id, readAt: null }, { readAt: clock.now() })
  return { marked: result.modifiedCount }
}
