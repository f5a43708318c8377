import { limits } from '@shared/kernel/limits'
import { Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { Interview, type InterviewRow } from '../model'
import { interviewScope } from '../policy'
import { presentInterviewItem } from '../present'

interface Counts { unanswered: number; ahead: number; awaitingResult: number }

/** For the home page: how many wait for an answer, lie ahead (or go on now) and wait for a result, counted in an index alone; and the next one. */
export async function summarizeInterviews(actor: Actor) {
  const [now, scope] = [clock.now(), interviewScope(actor)]
  const owner = Object.fromEntries(Object.entries(scope).map(([key, id]) => [key, new Types.ObjectId(id)]))
  const sum = (...conditions: object[]) => ({ $sum: { $cond: [{ $and: conditions }, 1, 0] } })
  const is = (status: string) => ({ $eq: ['$status', status] })
  const [[counts], upcoming] = await Promise.all([
    Interview.aggregate<Counts>([{ $match: { ...owner, status: { $in: ['invited', 'accepted'] } } }, { $group: {
      _id: null, unanswered: sum(is('invited'), { $gt: ['$startsAt', now] }), ahead: sum(is('accepted'), { $gt: ['$endsAt', now] }), awaitingResult: sum(is('accepted'), { $lte: ['$endsAt', now] }),
    } }]),
    nextOf(scope, now),
  ])
  return {
    unanswered: counts?.unanswered ?? 0, ahead: counts?.ahead ?? 0, awaitingResult: counts?.awaitingResult ?? 0,
    ...(upcoming ? { upcoming: presentInterviewItem(upcoming) } : {}), serverNow: now.toISOString(),
  }
}

/** The one that goes on or comes next; without one, the soonest to answer. */
async function nextOf(scope: Record<string, unknown>, now: Date): Promise<InterviewRow | null> {
  const earliest = new Date(now.getTime() - limits.interviewMinutesMax * 60_000)
  const accepted = await Interview.findOne({ ...scope, status: 'accepted', startsAt: { $gt: earliest }, endsAt: { $gt: now } }).sort({ startsAt: 1, _id: 1 }).lean<InterviewRow>()
  return accepted ?? Interview.findOne({ ...scope, status: 'invited', startsAt: { $gt: now } }).sort({ startsAt: 1, _id: 1 }).lean<InterviewRow>()
}
