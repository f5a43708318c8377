import { limits } from '@shared/kernel/limits'
import { ticketWorkflow } from '@shared/tickets/workflow'
import { presentStatus } from '../../../db/present-status'
import { heldEventsBetween } from '../../tickets/actions/held-events-between'
import { Interview, type InterviewRow } from '../model'
import { type Overlap } from '../overlap'
import { presentInterviewStatus } from '../present'
import { statusNow } from '../status-now'

/** What else of the student's lies at the time of an interview: other interviews not over, and events they hold a place at. */
export async function findOverlaps(row: InterviewRow): Promise<Overlap[]> {
  const [interviews, events] = await Promise.all([otherInterviews(row), heldEventsBetween(row.studentId, row.startsAt, row.endsAt)])
  return [...interviews, ...events.map(({ ticket, fair }): Overlap => ({
    kind: 'fair', id: fair._id.toString(), title: fair.title, startsAt: fair.startsAt.toISOString(), endsAt: fair.endsAt.toISOString(), place: fair.place, status: presentStatus(ticketWorkflow, ticket.status),
  }))]
}

async function otherInterviews(row: InterviewRow): Promise<Overlap[]> {
  const earliest = new Date(row.startsAt.getTime() - limits.interviewMinutesMax * 60_000)
  const others = await Interview.find({ studentId: row.studentId, active: true, startsAt: { $gt: earliest, $lt: row.endsAt }, endsAt: { $gt: row.startsAt }, _id: { $ne: row._id } })
    .sort({ startsAt: 1 }).limit(20).lean<InterviewRow[]>()
  return others.filter((other) => statusNow(other) !== 'unanswered').map((other) => ({
    kind: 'interview', id: other._id.toString(), title: `${other.employerName} · ${other.jobTitle}`, startsAt: other.startsAt.toISOString(), endsAt: other.endsAt.toISOString(), place: other.place, status: presentInterviewStatus(other),
  }))
}
