import { destinationsContract } from '@shared/destinations/contract'
import { defineRoutes } from '../../http/define-routes'
import { spendRate } from '../../http/rate-limit'
import { amendAgreement } from './actions/amend-agreement'
import { approveAgreement } from './actions/approve-agreement'
import { confirmAmendment } from './actions/confirm-amendment'
import { consentToAmendment } from './actions/consent-to-amendment'
import { describeDestination } from './actions/describe-destination'
import { listDestinations } from './actions/list-destinations'
import { listQueue } from './actions/list-queue'
import { openAgreementFile } from './actions/open-agreement-file'
import { refuseAmendment } from './actions/refuse-amendment'
import { rejectAgreement } from './actions/reject-agreement'
import { showCurrent } from './actions/show-current'
import { showDestination } from './actions/show-destination'
import { showProgress } from './actions/show-progress'

// Every amendment is a push to the student: room for a negotiation, none for a flood.
const amendments = { name: 'agreement_amend', points: 10, seconds: 86_400 }

export const destinationsRoutes = defineRoutes(destinationsContract, {
  progress: ({ actor }) => showProgress(actor),
  current: ({ actor }) => showCurrent(actor),
  list: ({ actor, query }) => listDestinations(actor, query),
  listQueue: ({ actor, query }) => listQueue(actor, query),
  showOne: ({ actor, params }) => showDestination(actor, params.id),
  original: ({ actor, params }) => openAgreementFile(actor, params.id, 'original'),
  download: ({ actor, params }) => openAgreementFile(actor, params.id, 'download'),
  amend: async ({ actor, params, body, ctx }) => describeDestination(actor, await spendRate(amendments, `${actor.employerId ?? ''}/${params.id}`, () => amendAgreement(actor, params.id, body, ctx.ip))),
  consentAmendment: ({ actor, params, body }) => consentToAmendment(actor, params.id, body.version),
  confirmAmendment: async ({ actor, params, body, ctx }) => describeDestination(actor, await confirmAmendment(actor, params.id, body, ctx.ip)),
  refuseAmendment: async ({ actor, params, body }) => describeDestination(actor, await refuseAmendment(actor, params.id, body)),
  approve: async ({ actor, params, body, ctx }) => describeDestination(actor, await approveAgreement(actor, params.id, body.version, ctx.ip)),
  reject: async ({ actor, params, body }) => describeDestination(actor, await rejectAgreement(actor, params.id, body)),
})
