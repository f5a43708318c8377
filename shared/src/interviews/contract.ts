import { z } from 'zod'
import { defineEndpoint } from '../kernel/endpoint'
import { limits } from '../kernel/limits'
import { pageOf, pageQuery } from '../kernel/page'
import { decisionBody, historyLine, idParams, instant, objectId, offeredAction, oneOf, statusEnum, statusTag } from '../kernel/presented'
import { paragraph } from '../kernel/text'
import { arrangement } from './arrangement'
import { interviewKinds } from './kinds'
import { interviewResults } from './results'
import { interviewWorkflow } from './workflow'

const party = z.object({ id: objectId, name: z.string() })
/** One line of a list or one entry of a calendar. `kind`: video | onsite. */
export const interviewItem = z.object({
  id: objectId, status: statusTag, kind: z.object({ key: oneOf(interviewKinds), label: z.string() }), startsAt: instant, endsAt: instant, minutes: z.number(), place: z.string(),
  job: z.object({ id: objectId, title: z.string() }), employer: party, student: z.object({ name: z.string(), school: z.string(), college: z.string(), major: z.string(), degree: z.string() }), applicationId: objectId,
})
/** What lies at the same time: another interview, or an event the student holds a ticket of. */
const overlap = z.object({ kind: z.enum(['interview', 'fair']), id: objectId, title: z.string(), startsAt: instant, endsAt: instant, place: z.string(), status: statusTag })

export const interview = interviewItem.extend({
  version: z.number(), note: z.string(), contact: z.object({ name: z.string(), phone: z.string() }),
  /** Why the student declined or the employer cancelled. */
  reason: z.string().optional(), resultNote: z.string().optional(), decidedAt: instant.optional(),
  /** Whether the employer may call now: by video, accepted, begun. */
  joinable: z.boolean(), serverNow: instant,
  /** The student's own, while the interview is still ahead; an employer reads none. */
  overlaps: z.array(overlap), actions: z.array(offeredAction), history: z.array(historyLine),
})

const status = statusEnum(interviewWorkflow)
const reason = paragraph(limits.reasonMax).min(limits.reasonMin, '请写明原因')
const answerErrors = ['interview_over', 'illegal_transition', 'stale_version'] as const
const arrangeErrors = ['interview_in_past', 'interview_too_far', 'employer_not_approved', 'rate_limited'] as const

/** Interviews (R-INT-1, results of R-INT-3). Fixed addresses come before `:id`. */
export const interviewsContract = {
  invite: defineEndpoint({ method: 'POST', path: '/api/interviews', summary: 'Employer: 邀面试; an application not yet there goes to 邀面试 in the same step', access: ['employer'],
    body: z.strictObject({ applicationId: objectId, arrangement }), response: interview, errors: ['application_not_invitable', 'interview_exists', ...arrangeErrors] }),
  list: defineEndpoint({ method: 'GET', path: '/api/interviews', summary: 'A student’s 我的面试 or an employer’s calendar, by start: `from` (included) to `to` (excluded), in one state as the clock says, of one application', access: ['student', 'employer'],
    query: z.strictObject({ ...pageQuery, status: status.optional(), from: instant.optional(), to: instant.optional(), order: z.enum(['asc', 'desc']).default('desc'), applicationId: objectId.optional() }), response: pageOf(interviewItem) }),
  summary: defineEndpoint({ method: 'GET', path: '/api/interviews/summary', summary: 'For the home page and the menu: how many wait for the student’s answer, lie ahead, wait for a result; and the next one', access: ['student', 'employer'],
    response: z.object({ unanswered: z.number(), ahead: z.number(), awaitingResult: z.number(), /** Accepted and not over, or else the soonest to answer. */ upcoming: interviewItem.optional(), serverNow: instant }) }),
  showOne: defineEndpoint({ method: 'GET', path: '/api/interviews/:id', summary: 'One interview with everything its page shows', access: ['student', 'employer'], params: idParams, response: interview }),
  calendar: defineEndpoint({ method: 'GET', path: '/api/interviews/:id/calendar', summary: 'Calendar file (.ics); one that is cancelled says so', access: ['student', 'employer'], params: idParams, produces: 'text/calendar' }),
  accept: defineEndpoint({ method: 'POST', path: '/api/interviews/:id/accept', summary: '接受面试', access: ['student'], params: idParams, body: decisionBody, response: interview, errors: answerErrors }),
  decline: defineEndpoint({ method: 'POST', path: '/api/interviews/:id/decline', summary: '婉拒, also after accepting, until it begins', access: ['student'], params: idParams, body: decisionBody.extend({ reason }), response: interview, errors: answerErrors }),
  reschedule: defineEndpoint({ method: 'POST', path: '/api/interviews/:id/reschedule', summary: 'Employer: 改期; the student is asked again', access: ['employer'], params: idParams, body: decisionBody.extend({ arrangement }), response: interview, errors: [...answerErrors, ...arrangeErrors] }),
  cancel: defineEndpoint({ method: 'POST', path: '/api/interviews/:id/cancel', summary: 'Employer: 取消面试', access: ['employer'], params: idParams, body: decisionBody.extend({ reason }), response: interview, errors: answerErrors }),
  result: defineEndpoint({ method: 'POST', path: '/api/interviews/:id/result', summary: 'Employer: 面试结果 with a note, told to the student', access: ['employer'], params: idParams,
    body: decisionBody.extend({ result: oneOf(interviewResults), note: paragraph(limits.interviewNoteMax).default('') }), response: interview, errors: ['interview_not_begun', 'employer_not_approved', 'illegal_transition', 'stale_version', 'rate_limited'] }),
}
