import { signingContract } from '@shared/signing/contract'
import { defineRoutes } from '../../http/define-routes'
import { spendRate } from '../../http/rate-limit'
import { acceptInvitation } from './actions/accept-invitation'
import { consentToInvitation } from './actions/consent-to-invitation'
import { declineInvitation } from './actions/decline-invitation'
import { describeInvitation } from './actions/describe-invitation'
import { findStudentToInvite } from './actions/find-student-to-invite'
import { listInvitations } from './actions/list-invitations'
import { sendInvitation } from './actions/send-invitation'
import { showInvitation } from './actions/show-invitation'
import { withdrawInvitation } from './actions/withdraw-invitation'
import { inviteLimits } from './invite-limits'

export const signingRoutes = defineRoutes(signingContract, {
  findStudent: ({ actor, query }) => findStudentToInvite(actor, query),
  invite: async ({ actor, body, ctx }) => describeInvitation(actor, await sendInvitation(actor, body, ctx.ip)),
  list: ({ actor, query }) => listInvitations(actor, query),
  showOne: ({ actor, params }) => showInvitation(actor, params.id),
  consent: ({ actor, params, body }) => consentToInvitation(actor, params.id, body.version),
  accept: async ({ actor, params, body, ctx }) => {
    const row = await acceptInvitation(actor, params.id, body, ctx.ip)
    return { invitation: await describeInvitation(actor, row), destinationId: row.destinationId?.toString() ?? '' }
  },
  decline: async ({ actor, params, body }) => describeInvitation(actor, await declineInvitation(actor, params.id, body)),
  withdraw: async ({ actor, params, body }) => describeInvitation(actor, await spendRate(inviteLimits.withdrawals, actor.id, () => withdrawInvitation(actor, params.id, body.version))),
})
