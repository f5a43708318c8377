import { applicationsContract } from '@shared/applications/contract'
import { type Actor } from '../../actor'
import { defineRoutes } from '../../http/define-routes'
import { useRate } from '../../http/rate-limit'
import { applyToJob } from './actions/apply-to-job'
import { countBoard } from './actions/count-board'
import { decideApplication, type Decision } from './actions/decide-application'
import { describeApplication } from './actions/describe-application'
import { listApplications } from './actions/list-applications'
import { openSentResume } from './actions/open-sent-resume'
import { showApplication } from './actions/show-application'
import { turnDownMany } from './actions/turn-down-many'
import { withdrawApplication } from './actions/withdraw-application'
import { applyLimits } from './apply-limits'

async function decide(actor: Actor, id: string, decision: Decision) {
  await useRate(applyLimits.decisions, actor.employerId ?? actor.id)
  return describeApplication(actor, await decideApplication(actor, id, decision))
}

export const applicationsRoutes = defineRoutes(applicationsContract, {
  apply: async ({ actor, body }) => describeApplication(actor, await applyToJob(actor, body)),
  listMine: ({ actor, query }) => listApplications(actor, query),
  list: ({ actor, query }) => listApplications(actor, query),
  board: ({ actor, query }) => countBoard(actor, query.jobId),
  batchTurnDown: ({ actor, body }) => turnDownMany(actor, body),
  // Asking for the head is not looking.
  showOne: ({ actor, params, ctx }) => showApplication(actor, params.id, ctx.method === 'GET'),
  showResume: ({ actor, params }) => openSentResume(actor, params.id),
  withdraw: async ({ actor, params, body }) => describeApplication(actor, await withdrawApplication(actor, params.id, body.version)),
  inviteToInterview: ({ actor, params, body }) => decide(actor, params.id, { action: 'inviteToInterview', version: body.version, said: body.note }),
  offer: ({ actor, params, body }) => decide(actor, params.id, { action: 'offer', version: body.version, said: body.note }),
  turnDown: ({ actor, params, body }) => decide(actor, params.id, { action: 'turnDown', version: body.version, said: body.reason }),
})
