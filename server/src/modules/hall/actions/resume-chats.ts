import { type ServerFrame } from '@shared/hall/frames'
import { limits } from '@shared/kernel/limits'
import { type Actor } from '../../../actor'
import { Conversation, type ConversationRow } from '../conversation-model'
import { ChatMessage, type ChatMessageRow } from '../message-model'
import { hallScope } from '../policy'
import { presentMessage } from '../present-message'

/** What a device missed since the last message it saw of each conversation; conversations of which a page is not enough are named at the end. Foreign ones are passed over. */
export async function resumeChats(actor: Actor, marks: readonly { conversationId: string; seq: number }[]): Promise<ServerFrame[]> {
  const seen = new Map(marks.map(({ conversationId, seq }) => [conversationId, seq]))
  const rows = await Conversation.find({ ...hallScope(actor), _id: { $in: [...seen.keys()] } }).lean<ConversationRow[]>()
  const frames: ServerFrame[] = []
  const more: string[] = []
  for (const row of rows) {
    const conversationId = row._id.toString()
    const after = seen.get(conversationId) ?? 0
    const missed = row.lastSeq > after ? await ChatMessage.find({ conversationId: row._id, seq: { $gt: after } }).sort({ seq: 1 }).limit(limits.chatPageSize + 1).lean<ChatMessageRow[]>() : []
    frames.push(...missed.slice(0, limits.chatPageSize).map((message): ServerFrame => ({ t: 'message', message: presentMessage(message) })))
    if (missed.length > limits.chatPageSize) more.push(conversationId)
    frames.push({ t: 'read', conversationId, side: 'student', seq: row.studentRead }, { t: 'read', conversationId, side: 'employer', seq: row.employerRead })
    if (row.stoppedAt) frames.push({ t: 'stopped', conversationId })
  }
  return [...frames, { t: 'resumed', more }]
}
