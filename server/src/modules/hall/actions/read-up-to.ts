import { type Actor } from '../../../actor'
import { inTransaction } from '../../../db/transaction'
import { Conversation, type ConversationRow } from '../conversation-model'
import { ChatMessage } from '../message-model'
import { hallScope } from '../policy'
import { presentReadSeq } from '../present'
import { sideFields } from '../side-fields'
import { sideOf } from '../side-of'
import { getConversation } from './get-conversation'

/** A side has read up to message `seq`; never goes back, never past the last one. @throws AppError not_found */
export async function readUpTo(actor: Actor, conversationId: string, seq: number) {
  const side = sideOf(actor)
  const { read, unread, other } = sideFields[side]
  const row = await inTransaction(async () => {
    const before = await getConversation(conversationId, hallScope(actor))
    const upTo = Math.min(seq, before.lastSeq)
    if (upTo <= before[read]) return before
    // A message sent meanwhile writes the same conversation: one of the two begins again, so the count is always right.
    const left = upTo === before.lastSeq ? 0 : await ChatMessage.countDocuments({ conversationId: before._id, seq: { $gt: upTo }, side: other })
    const after = await Conversation.findOneAndUpdate({ _id: before._id }, { $set: { [read]: upTo, [unread]: left } }, { returnDocument: 'after' }).lean<ConversationRow>()
    return after ?? before
  })
  return { readSeq: presentReadSeq(row, side), unread: row[unread] }
}
