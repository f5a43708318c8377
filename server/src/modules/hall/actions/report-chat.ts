import { chatReportWorkflow } from '@shared/hall/report-workflow'
import { type Actor } from '../../../actor'
import { isDuplicateKey } from '../../../db/is-duplicate-key'
import { openRecord } from '../../../db/open-record'
import { AppError } from '../../../errors'
import { spendRate } from '../../../http/rate-limit'
import { getStudent } from '../../schools/actions/get-student'
import { hallLimits } from '../hall-limits'
import { hallScope } from '../policy'
import { ChatReport, type ChatReportRow } from '../report-model'
import { sideOf } from '../side-of'
import { getConversation } from './get-conversation'

/** 举报 to the student's school; one open report a side. @throws AppError not_found, chat_report_open, rate_limited */
export async function reportChat(actor: Actor, conversationId: string, { reason, seq }: { reason: string; seq?: number }): Promise<ChatReportRow> {
  const row = await getConversation(conversationId, hallScope(actor))
  const side = sideOf(actor)
  const { fields: student } = await getStudent(row.studentId)
  const { schoolId, studentId, employerId, employerName } = row
  const fields = {
    schoolId, studentId, employerId, employerName, conversationId: row._id, studentName: student.name, studentNo: student.studentNo, side, byName: actor.name, reason, seq: seq === undefined ? undefined : Math.min(seq, row.lastSeq),
  }
  return spendRate(hallLimits.reports, actor.id, async () => {
    try {
      return await openRecord<ChatReportRow>({ model: ChatReport, workflow: chatReportWorkflow, actor, fields, reason })
    } catch (error) {
      if (isDuplicateKey(error, 'side')) throw new AppError('chat_report_open', undefined, { cause: error })
      throw error
    }
  })
}
