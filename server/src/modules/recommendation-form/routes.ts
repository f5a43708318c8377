import { recommendationFormContract } from '@shared/recommendation-form/contract'
import { recommendationFormWorkflow } from '@shared/recommendation-form/workflow'
import { defineRoutes } from '../../http/define-routes'
import { spendSubmission } from '../../http/spend-submission'
import { approveRecommendationForm } from './actions/approve-recommendation-form'
import { describeForm } from './actions/describe-form'
import { openFormFile } from './actions/open-form-file'
import { recallForm } from './actions/recall-form'
import { rejectForm } from './actions/reject-form'
import { saveFormDraft } from './actions/save-form-draft'
import { showForm } from './actions/show-form'
import { showMyForm } from './actions/show-my-form'
import { submitForm } from './actions/submit-form'

export const recommendationFormRoutes = defineRoutes(recommendationFormContract, {
  showMine: ({ actor }) => showMyForm(actor),
  saveDraft: ({ actor, body }) => saveFormDraft(actor, body),
  submit: async ({ actor, body }) => describeForm(actor, await spendSubmission(actor, recommendationFormWorkflow.name, () => submitForm(actor, body))),
  recall: async ({ actor, body }) => describeForm(actor, await recallForm(actor, body.version)),
  showOne: ({ actor, params }) => showForm(actor, params.id),
  print: ({ actor, params }) => openFormFile(actor, params.id, 'print'),
  download: ({ actor, params }) => openFormFile(actor, params.id, 'download'),
  approve: async ({ actor, params, body }) => describeForm(actor, await approveRecommendationForm(actor, params.id, body)),
  reject: async ({ actor, params, body }) => describeForm(actor, await rejectForm(actor, params.id, body)),
  reopen: async ({ actor, params, body }) => describeForm(actor, await rejectForm(actor, params.id, body, 'reopen')),
})
