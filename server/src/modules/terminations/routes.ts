import { terminationsContract } from '@shared/terminations/contract'
import { defineRoutes } from '../../http/define-routes'
import { useRate } from '../../http/rate-limit'
import { agreeTermination } from './actions/agree-termination'
import { approveTermination } from './actions/approve-termination'
import { askAgain } from './actions/ask-again'
import { askSchool } from './actions/ask-school'
import { describeTermination } from './actions/describe-termination'
import { listTerminations } from './actions/list-terminations'
import { referTermination } from './actions/refer-termination'
import { refuseTermination } from './actions/refuse-termination'
import { rejectTermination } from './actions/reject-termination'
import { showCurrentTermination } from './actions/show-current-termination'
import { showTermination } from './actions/show-termination'
import { startTermination } from './actions/start-termination'
import { withdrawTermination } from './actions/withdraw-termination'

// Each request is a push to the other side.
const requests = { name: 'termination_start', points: 10, seconds: 86_400 }

export const terminationsRoutes = defineRoutes(terminationsContract, {
  current: ({ actor }) => showCurrentTermination(actor),
  list: ({ actor, query }) => listTerminations(actor, query),
  start: async ({ actor, body }) => {
    await useRate(requests, `${actor.id}/${body.destinationId}`)
    return describeTermination(actor, await startTermination(actor, body))
  },
  showOne: ({ actor, params }) => showTermination(actor, params.id),
  agree: async ({ actor, params, body }) => describeTermination(actor, await agreeTermination(actor, params.id, body)),
  refuse: async ({ actor, params, body }) => describeTermination(actor, await refuseTermination(actor, params.id, body)),
  askAgain: async ({ actor, params, body }) => describeTermination(actor, await askAgain(actor, params.id, body)),
  askSchool: async ({ actor, params, body }) => describeTermination(actor, await askSchool(actor, params.id, body)),
  withdraw: async ({ actor, params, body }) => describeTermination(actor, await withdrawTermination(actor, params.id, body.version)),
  refer: async ({ actor, params, body }) => describeTermination(actor, await referTermination(actor, params.id, body)),
  approve: async ({ actor, params, body }) => describeTermination(actor, await approveTermination(actor, params.id, body.version)),
  reject: async ({ actor, params, body }) => describeTermination(actor, await rejectTermination(actor, params.id, body)),
})
