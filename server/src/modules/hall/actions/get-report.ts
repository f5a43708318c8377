import { type Actor } from '../../../actor'
import { AppError } from '../../../errors'
import { ChatReport, type ChatReportRow } from '../report-model'
import { reportScope } from '../report-scope'

/** A report of the reviewer's school. @throws AppError not_found */
export async function getReport(actor: Actor, id: string): Promise<ChatReportRow> {
  const row = await ChatReport.findOne({ ...reportScope(actor), _id: id }).lean<ChatReportRow>()
  if (!row) throw new AppError('not_found')
  return row
}
