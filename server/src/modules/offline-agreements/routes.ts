import { offlineAgreementsContract } from '@shared/offline-agreements/contract'
import { defineRoutes } from '../../http/define-routes'
import { spendSubmission } from '../../http/spend-submission'
import { approveOfflineAgreement } from './actions/approve-offline-agreement'
import { attachStampedCopy } from './actions/attach-stamped-copy'
import { describeOfflineAgreement } from './actions/describe-offline-agreement'
import { discardOfflineDraft } from './actions/discard-offline-draft'
import { generateOfflineAgreement } from './actions/generate-offline-agreement'
import { listOfflineAgreements } from './actions/list-offline-agreements'
import { openOfflineFile } from './actions/open-offline-file'
import { previewOfflineAgreement } from './actions/preview-offline-agreement'
import { recallStampedCopy } from './actions/recall-stamped-copy'
import { rejectOfflineAgreement } from './actions/reject-offline-agreement'
import { reopenOfflineAgreement } from './actions/reopen-offline-agreement'
import { reuploadStampedCopy } from './actions/reupload-stamped-copy'
import { saveOfflineDraft } from './actions/save-offline-draft'
import { showOfflineAgreement } from './actions/show-offline-agreement'
import { startOfflineAgreement } from './actions/start-offline-agreement'
import { submitStampedCopy } from './actions/submit-stamped-copy'

export const offlineAgreementsRoutes = defineRoutes(offlineAgreementsContract, {
  listMine: ({ actor, query }) => listOfflineAgreements(actor, query),
  start: async ({ actor, body, ctx }) => describeOfflineAgreement(actor, await startOfflineAgreement(actor, body.values ?? {}, ctx.ip)),
  showOne: ({ actor, params }) => showOfflineAgreement(actor, params.id),
  saveDraft: ({ actor, params, body }) => saveOfflineDraft(actor, params.id, body),
  preview: ({ actor, params }) => previewOfflineAgreement(actor, params.id),
  generate: async ({ actor, params, body, ctx }) => describeOfflineAgreement(actor, await spendSubmission(actor, params.id, () => generateOfflineAgreement(actor, params.id, body, ctx.ip))),
  original: ({ actor, params }) => openOfflineFile(actor, params.id, 'original'),
  download: ({ actor, params }) => openOfflineFile(actor, params.id, 'download'),
  attachCopy: async ({ actor, params, body, ctx }) => describeOfflineAgreement(actor, await attachStampedCopy(actor, params.id, body, ctx.ip)),
  submit: async ({ actor, params, body, ctx }) => describeOfflineAgreement(actor, await spendSubmission(actor, params.id, () => submitStampedCopy(actor, params.id, body.version, ctx.ip))),
  recall: async ({ actor, params, body, ctx }) => describeOfflineAgreement(actor, await recallStampedCopy(actor, params.id, body.version, ctx.ip)),
  reopen: async ({ actor, params, body, ctx }) => describeOfflineAgreement(actor, await reopenOfflineAgreement(actor, params.id, body.version, ctx.ip)),
  reupload: async ({ actor, params, body, ctx }) => describeOfflineAgreement(actor, await reuploadStampedCopy(actor, params.id, body.version, ctx.ip)),
  discard: async ({ actor, params, body, ctx }) => describeOfflineAgreement(actor, await discardOfflineDraft(actor, params.id, body.version, ctx.ip)),
  approve: async ({ actor, params, body, ctx }) => describeOfflineAgreement(actor, await approveOfflineAgreement(actor, params.id, body.version, ctx.ip)),
  reject: async ({ actor, params, body, ctx }) => describeOfflineAgreement(actor, await rejectOfflineAgreement(actor, params.id, body, ctx.ip)),
})
