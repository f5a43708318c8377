import { type Side } from '@shared/hall/frames'
import { Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { isDuplicateKey } from '../../../db/is-duplicate-key'
import { inTransaction } from '../../../db/transaction'
import { AppError } from '../../../errors'
import { useRate } from '../../../http/rate-limit'
import { requireApprovedEmployer } from '../../employers/actions/require-approved-employer'
import { Conversation, type ConversationRow } from '../conversation-model'
import { type Ground } from '../ground'
import { hallLimits } from '../hall-limits'
import { ChatMessage, type ChatMessageRow } from '../message-model'
import { hallScope } from '../policy'
import { sideFields } from '../side-fields'
import { sideOf } from '../side-of'
import { getConversation } from './get-conversation'
import { requireMayTalk } from './require-may-talk'

export interface MessageOrder { clientId: string; text: string }

/**
 * Says something (R-INT-2). Sent again with the same `clientId` it is the message stored before, which costs nothing of the minute's.
 * @throws AppError not_found, chat_closed, chat_stranger, chat_too_fast, employer_not_approved
 */
export async function sendMessage(actor: Actor, conversationId: string, order: MessageOrder): Promise<ChatMessageRow> {
  const side = sideOf(actor)
  const row = await getConversation(conversationId, hallScope(actor))
  const before = await stored(row._id, side, order.clientId)
  if (before) return before
  await requireApprovedEmployer(actor)
  const ground = await requireMayTalk(row)
  await useRate(hallLimits.messages, actor.id)
  try {
    return await inTransaction(() => append(actor, row, side, ground, order))
  } catch (error) {
    // Both of two devices' attempts were under way at once.
    const twin = isDuplicateKey(error, 'clientId') && await stored(row._id, side, order.clientId)
    if (!twin) throw error
    return twin
  }
}

const stored = (conversationId: Types.ObjectId, side: Side, clientId: string): Promise<ChatMessageRow | null> => ChatMessage.findOne({ conversationId, side, clientId }).lean<ChatMessageRow>()

/** The number is taken in the message's own transaction: a message becomes visible after those before it, and no number is left out. */
async function append(actor: Actor, { _id: conversationId, studentId, employerId }: ConversationRow, side: Side, { studentName, studentDetail }: Ground, { clientId, text }: MessageOrder): Promise<ChatMessageRow> {
  const at = clock.now()
  const unread = sideFields[sideFields[side].other].unread
  const after = await Conversation.findOneAndUpdate({ _id: conversationId, stoppedAt: null }, { $inc: { lastSeq: 1, [unread]: 1 }, $set: { lastAt: at, studentName, studentDetail } }, { returnDocument: 'after' }).lean<ConversationRow>()
  if (!after) throw new AppError('chat_closed')
  // Until they apply, a student who writes has no more of a name than in the invitation.
  const author = side === 'student' ? studentName : actor.name
  const message = { _id: new Types.ObjectId(), conversationId, seq: after.lastSeq, clientId, side, author, authorId: new Types.ObjectId(actor.id), text, at, studentId, employerId }
  await ChatMessage.create([message])
  return message
}
