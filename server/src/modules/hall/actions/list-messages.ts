import { type Actor } from '../../../actor'
import { ChatMessage, type ChatMessageRow } from '../message-model'
import { hallScope } from '../policy'
import { presentReadSeq } from '../present'
import { presentMessage } from '../present-message'
import { sideOf } from '../side-of'
import { getConversation } from './get-conversation'

/** What was said, in order: the first messages after a number, or the last ones (before one). Also what a page without a socket polls. @throws AppError not_found */
export async function listMessages(actor: Actor, id: string, { after, before, limit }: { after?: number; before?: number; limit: number }) {
  const row = await getConversation(id, hallScope(actor))
  const forward = after !== undefined
  const seq = { ...(forward ? { $gt: after } : {}), ...(before === undefined ? {} : { $lt: before }) }
  const found = await ChatMessage.find({ conversationId: row._id, ...(Object.keys(seq).length > 0 ? { seq } : {}) }).sort({ seq: forward ? 1 : -1 }).limit(limit + 1).lean<ChatMessageRow[]>()
  const shown = found.slice(0, limit)
  return {
    items: (forward ? shown : shown.reverse()).map(presentMessage), more: found.length > limit, lastSeq: row.lastSeq, readSeq: presentReadSeq(row, sideOf(actor)), stopped: Boolean(row.stoppedAt),
  }
}
