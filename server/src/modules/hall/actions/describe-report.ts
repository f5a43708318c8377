import { chatReportWorkflow } from '@shared/hall/report-workflow'
import { limits } from '@shared/kernel/limits'
import { type Actor } from '../../../actor'
import { readHistory } from '../../../db/read-history'
import { ChatMessage, type ChatMessageRow } from '../message-model'
import { presentReport } from '../present-report'
import { type ChatReportRow } from '../report-model'
import { getConversation } from './get-conversation'

/** One report with the messages up to and a few after the one that was meant, or the last ones: a school reads no more than that. */
export async function describeReport(actor: Actor, row: ChatReportRow) {
  const { conversationId } = row
  const until = row.seq ? { seq: { $lte: row.seq + limits.chatPageSize / 2 } } : {}
  const [messages, conversation, history] = await Promise.all([
    ChatMessage.find({ conversationId, ...until }).sort({ seq: -1 }).limit(limits.chatPageSize).lean<ChatMessageRow[]>(),
    getConversation(conversationId, { schoolId: row.schoolId }), readHistory(chatReportWorkflow.name, row._id),
  ])
  return presentReport(row, { role: actor.role, messages: messages.reverse(), stopped: Boolean(conversation.stoppedAt), history })
}
