import { AppError } from '../../../errors'
import { Interview, type InterviewRow } from '../model'

/** An interview inside `scope`. @throws AppError not_found */
export async function getInterview(id: string, scope: Record<string, unknown>): Promise<InterviewRow> {
  const row = await Interview.findOne({ ...scope, _id: id }).lean<InterviewRow>()
  if (!row) throw new AppError('not_found')
  return row
}
export { type InterviewRow }
