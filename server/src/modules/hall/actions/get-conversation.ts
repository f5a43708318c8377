import { type Types } from 'mongoose'
import { AppError } from '../../../errors'
import { Conversation, type ConversationRow } from '../conversation-model'

/** A conversation inside `scope`. @throws AppError not_found */
export async function getConversation(id: Types.ObjectId | string, scope: Record<string, unknown>): Promise<ConversationRow> {
  const row = await Conversation.findOne({ ...scope, _id: id }).lean<ConversationRow>()
  if (!row) throw new AppError('not_found')
  return row
}
export { type ConversationRow }
