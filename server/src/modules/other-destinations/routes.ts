import { otherDestinationsContract } from '@shared/other-destinations/contract'
import { otherDestinationWorkflow } from '@shared/other-destinations/workflow'
import { defineRoutes } from '../../http/define-routes'
import { spendSubmission } from '../../http/spend-submission'
import { approveOtherDestination } from './actions/approve-other-destination'
import { describeOtherDestination } from './actions/describe-other-destination'
import { recallMine } from './actions/recall-mine'
import { rejectOtherDestination } from './actions/reject-other-destination'
import { saveDraft } from './actions/save-draft'
import { showMine } from './actions/show-mine'
import { showOtherDestination } from './actions/show-other-destination'
import { submitMine } from './actions/submit-mine'

export const otherDestinationsRoutes = defineRoutes(otherDestinationsContract, {
  showMine: ({ actor }) => showMine(actor),
  saveDraft: ({ actor, body }) => saveDraft(actor, body),
  submit: async ({ actor, body }) => describeOtherDestination(actor, await spendSubmission(actor, otherDestinationWorkflow.name, () => submitMine(actor, body))),
  recall: async ({ actor, body }) => describeOtherDestination(actor, await recallMine(actor, body.version)),
  showOne: ({ actor, params }) => showOtherDestination(actor, params.id),
  approve: async ({ actor, params, body }) => describeOtherDestination(actor, await approveOtherDestination(actor, params.id, body.version)),
  reject: async ({ actor, params, body }) => describeOtherDestination(actor, await rejectOtherDestination(actor, params.id, body)),
})
