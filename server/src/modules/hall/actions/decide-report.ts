import { chatReportWorkflow } from '@shared/hall/report-workflow'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { inTransaction } from '../../../db/transaction'
import { transition } from '../../../db/transition'
import { Conversation } from '../conversation-model'
import { ChatReport, type ChatReportRow } from '../report-model'
import { reportScope } from '../report-scope'

/** The school's word on a report; 停用 closes the conversation in the same transaction. @throws AppError not_found, illegal_transition, stale_version */
export function decideReport(actor: Actor, id: string, action: 'stop' | 'dismiss', { version, note }: { version: number; note: string }): Promise<ChatReportRow> {
  return inTransaction(async () => {
    const at = clock.now()
    const row = await transition<ChatReportRow, 'open' | 'stopped' | 'dismissed', 'stop' | 'dismiss', never>({
      model: ChatReport, workflow: chatReportWorkflow, id, action, actor, scope: reportScope(actor), expectVersion: version, reason: note || undefined, set: () => ({ note, decidedAt: at }),
    })
    if (action === 'stop') await Conversation.updateOne({ _id: row.conversationId, stoppedAt: null }, { $set: { stoppedAt: at } })
    return row
  })
}
