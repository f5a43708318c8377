import { type ChatMessage } from '@shared/hall/contract'
import { type Actor } from '../../../actor'
import { presentMessage } from '../present-message'
import { sendMessage, type MessageOrder } from './send-message'

/** Says something and answers the message as the wire has it. @throws as sendMessage() */
export async function sayMessage(actor: Actor, conversationId: string, order: MessageOrder): Promise<ChatMessage> {
  return presentMessage(await sendMessage(actor, conversationId, order))
}
