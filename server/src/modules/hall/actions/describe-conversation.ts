import { errorCatalogue } from '@shared/kernel/error-ids'
import { type Actor } from '../../../actor'
import { requireApprovedEmployer } from '../../employers/actions/require-approved-employer'
import { AppError } from '../../../errors'
import { type ConversationRow } from '../conversation-model'
import { ChatMessage, type ChatMessageRow } from '../message-model'
import { presentConversation } from '../present'
import { ChatReport } from '../report-model'
import { sideOf } from '../side-of'
import { requireMayTalk } from './require-may-talk'

/** Everything the page of a conversation shows besides its messages; whether one may add to them is said beforehand. */
export async function describeConversation(actor: Actor, row: ConversationRow) {
  const side = sideOf(actor)
  const [last, maySend, reported] = await Promise.all([
    ChatMessage.findOne({ conversationId: row._id, seq: row.lastSeq }).lean<ChatMessageRow>(),
    whyNot(async () => { await requireApprovedEmployer(actor); await requireMayTalk(row) }),
    ChatReport.exists({ conversationId: row._id, side, active: true }),
  ])
  return { ...presentConversation(row, side, last ?? undefined), side, maySend, reported: reported !== null }
}

async function whyNot(check: () => Promise<void>): Promise<{ ok: boolean; message?: string }> {
  try {
    await check()
    return { ok: true }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return { ok: false, message: `${errorCatalogue[error.id].message}。${errorCatalogue[error.id].next}` }
  }
}
