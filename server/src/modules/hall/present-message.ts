import { type ChatMessage } from '@shared/hall/contract'
import { type ChatMessageRow } from './message-model'

/** One message on the wire, the same for both sides. */
export function presentMessage(row: ChatMessageRow): ChatMessage {
  return { conversationId: row.conversationId.toString(), seq: row.seq, clientId: row.clientId, side: row.side, author: row.author, text: row.text, at: row.at.toISOString() }
}
