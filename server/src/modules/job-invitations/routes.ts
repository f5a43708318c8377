import { jobInvitationsContract } from '@shared/job-invitations/contract'
import { defineRoutes } from '../../http/define-routes'
import { acceptJobInvitation } from './actions/accept-job-invitation'
import { declineJobInvitation } from './actions/decline-job-invitation'
import { describeJobInvitation } from './actions/describe-job-invitation'
import { listJobInvitations } from './actions/list-job-invitations'
import { sendJobInvitation } from './actions/send-job-invitation'
import { showJobInvitation } from './actions/show-job-invitation'
import { withdrawJobInvitation } from './actions/withdraw-job-invitation'

export const jobInvitationsRoutes = defineRoutes(jobInvitationsContract, {
  invite: async ({ actor, body }) => describeJobInvitation(actor, await sendJobInvitation(actor, body)),
  list: ({ actor, query }) => listJobInvitations(actor, query),
  // Asking for the head is not looking.
  showOne: ({ actor, params, ctx }) => showJobInvitation(actor, params.id, ctx.method === 'GET'),
  apply: async ({ actor, params, body }) => {
    const row = await acceptJobInvitation(actor, params.id, body)
    return { invitation: await describeJobInvitation(actor, row), applicationId: row.applicationId?.toString() ?? '' }
  },
  decline: async ({ actor, params, body }) => describeJobInvitation(actor, await declineJobInvitation(actor, params.id, body)),
  withdraw: async ({ actor, params, body }) => describeJobInvitation(actor, await withdrawJobInvitation(actor, params.id, body.version)),
})
