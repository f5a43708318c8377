import { type InterviewStatus } from '@shared/interviews/workflow'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { afterCursor, decodeCursor, toPage } from '../../../db/paginate'
import { Interview, type InterviewRow } from '../model'
import { interviewScope } from '../policy'
import { presentInterviewItem } from '../present'

export interface InterviewQuery { status?: InterviewStatus; from?: string; to?: string; order: 'asc' | 'desc'; applicationId?: string; cursor?: string; limit: number }

/** A student's interviews or an employer's calendar, by their start. */
export async function listInterviews(actor: Actor, { status, from, to, order, applicationId, cursor, limit }: InterviewQuery) {
  const direction = order === 'asc' ? 1 : -1
  const range = { ...(from ? { $gte: new Date(from) } : {}), ...(to ? { $lt: new Date(to) } : {}) }
  const filter = { ...interviewScope(actor), ...(applicationId ? { applicationId } : {}), $and: [statusFilter(status), from || to ? { startsAt: range } : {}, afterCursor('startsAt', decodeCursor(cursor), direction)] }
  const rows = await Interview.find(filter).sort({ startsAt: direction, _id: direction }).limit(limit + 1).lean<InterviewRow[]>()
  return toPage(rows, limit, (row) => ({ at: row.startsAt, id: row._id }), presentInterviewItem)
}

/** 待回应 and 未回应 as the clock says, not as the sweeper left them. */
function statusFilter(status: InterviewStatus | undefined): Record<string, unknown> {
  const now = clock.now()
  if (status === 'invited') return { status, startsAt: { $gt: now } }
  if (status === 'unanswered') return { status: { $in: ['unanswered', 'invited'] }, startsAt: { $lte: now } }
  return status ? { status } : {}
}
