import { interviewsContract } from '@shared/interviews/contract'
import { defineRoutes } from '../../http/define-routes'
import { acceptInterview } from './actions/accept-interview'
import { cancelInterview } from './actions/cancel-interview'
import { declineInterview } from './actions/decline-interview'
import { describeInterview } from './actions/describe-interview'
import { getOwnInterview } from './actions/get-own-interview'
import { giveResult } from './actions/give-result'
import { inviteToInterview } from './actions/invite-to-interview'
import { listInterviews } from './actions/list-interviews'
import { makeCalendar } from './actions/make-calendar'
import { rescheduleInterview } from './actions/reschedule-interview'
import { summarizeInterviews } from './actions/summarize-interviews'

export const interviewsRoutes = defineRoutes(interviewsContract, {
  invite: async ({ actor, body }) => describeInterview(actor, await inviteToInterview(actor, body)),
  list: ({ actor, query }) => listInterviews(actor, query),
  summary: ({ actor }) => summarizeInterviews(actor),
  showOne: async ({ actor, params }) => describeInterview(actor, await getOwnInterview(actor, params.id)),
  calendar: ({ actor, params }) => makeCalendar(actor, params.id),
  accept: async ({ actor, params, body }) => describeInterview(actor, await acceptInterview(actor, params.id, body.version)),
  decline: async ({ actor, params, body }) => describeInterview(actor, await declineInterview(actor, params.id, body)),
  reschedule: async ({ actor, params, body }) => describeInterview(actor, await rescheduleInterview(actor, params.id, body)),
  cancel: async ({ actor, params, body }) => describeInterview(actor, await cancelInterview(actor, params.id, { version: body.version, reason: body.reason })),
  result: async ({ actor, params, body }) => describeInterview(actor, await giveResult(actor, params.id, body)),
})
