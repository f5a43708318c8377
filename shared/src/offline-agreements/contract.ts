import { z } from 'zod'
import { defineEndpoint } from '../kernel/endpoint'
import { limits } from '../kernel/limits'
import { pageOf, pageQuery } from '../kernel/page'
import { decisionBody, differenceLine, historyLine, idParams, instant, objectId, offeredAction, refusal, statusTag } from '../kernel/presented'
import { draftValues } from '../kernel/draft-values'
import { paragraph } from '../kernel/text'
import { formProblem, openTermination, studentParty } from '../destinations/parts'
import { uploadedFile, uploadIds } from '../uploads/contract'
import { offlineFields } from './fields'

const reason = paragraph(limits.reasonMax).min(limits.reasonMin, '请写明原因')
const values = draftValues(offlineFields)

/** An offline agreement as its student or a reviewer sees it. `revision` counts the saves of a draft; `version` rises with everything the school has to look at anew, so that a decision names what was seen. Errors among `problems` forbid generating. */
export const offlineAgreement = z.object({
  id: objectId, kind: z.literal('offline'), number: z.string().optional(), status: statusTag, version: z.number(), revision: z.number(), active: z.boolean(), student: studentParty,
  values: z.record(z.string(), z.string()), problems: z.array(formProblem), copies: z.number(), twoStageReview: z.boolean(), stampedCopy: z.array(uploadedFile),
  reason: z.string().optional(), createdAt: instant, savedAt: instant, generatedAt: instant.optional(), submittedAt: instant.optional(), decidedAt: instant.optional(), deadline: instant,
  /** To a reviewer: the fields against the version decided before; to the student after 再次提交 likewise. */
  differences: z.array(differenceLine), downloadable: z.boolean(), whyNotDownloadable: refusal.optional(), termination: openTermination.optional(), whyNotTerminable: refusal.optional(),
  actions: z.array(offeredAction), history: z.array(historyLine),
})
const item = z.object({ id: objectId, number: z.string().optional(), status: statusTag, version: z.number(), employerName: z.string(), position: z.string(), createdAt: instant, updatedAt: instant })
const one = { access: ['student'], params: idParams, response: offlineAgreement } as const
const decide = { access: ['reviewer'], params: idParams, response: offlineAgreement } as const
const raced = ['illegal_transition', 'stale_version'] as const

export const offlineAgreementsContract = {
  listMine: defineEndpoint({ method: 'GET', path: '/api/offline-agreements', summary: 'My offline agreements, newest first: the list shows where each stopped', access: ['student'], query: z.strictObject(pageQuery), response: pageOf(item) }),
  start: defineEndpoint({ method: 'POST', path: '/api/offline-agreements', summary: '录入协议书: a new draft', access: ['student'], body: z.strictObject({ values: values.optional() }), response: offlineAgreement, errors: ['offline_draft_open', 'destination_active', 'registration_closed'] }),
  showOne: defineEndpoint({ method: 'GET', path: '/api/offline-agreements/:id', summary: 'One offline agreement', access: ['student', 'reviewer'], params: idParams, response: offlineAgreement }),
  saveDraft: defineEndpoint({ method: 'PUT', path: '/api/offline-agreements/:id/draft', summary: 'Automatic saving: values as typed, nothing refused for being incomplete', access: ['student'], params: idParams,
    body: z.strictObject({ revision: z.number().int().min(0), values }), response: z.object({ revision: z.number(), savedAt: instant, problems: z.array(formProblem) }), errors: ['offline_data_fixed', 'stale_version'] }),
  preview: defineEndpoint({ method: 'GET', path: '/api/offline-agreements/:id/preview', summary: '预览协议书: two pages, the very PDF with a mark', access: ['student'], params: idParams, produces: 'application/pdf', errors: ['offline_preflight_failed', 'illegal_transition', 'rate_limited'] }),
  generate: defineEndpoint({ ...one, method: 'POST', path: '/api/offline-agreements/:id/generate', summary: '保存并生成协议书, confirmed twice, of the revision previewed', body: decisionBody.extend({ revision: z.number().int().min(0), confirmed: z.literal(true, '请再次确认'), confirmedAgain: z.literal(true, '请再次确认') }),
    errors: [...raced, 'destination_active', 'registration_closed', 'offline_preflight_failed', 'rate_limited'] }),
  original: defineEndpoint({ method: 'GET', path: '/api/offline-agreements/:id/original', summary: '查看原图: the PDF as it stands', access: ['student', 'reviewer'], params: idParams, produces: 'application/pdf', errors: ['agreement_not_in_force'] }),
  download: defineEndpoint({ method: 'GET', path: '/api/offline-agreements/:id/agreement', summary: '下载协议书: to print and stamp, and later the one in force', access: ['student', 'reviewer'], params: idParams, produces: 'application/pdf', errors: ['agreement_not_in_force', 'agreement_ended'] }),
  attachCopy: defineEndpoint({ ...one, method: 'PUT', path: '/api/offline-agreements/:id/stamped-copy', summary: '上传签约资料: the photos or the PDF, in order; replaces what was there', body: decisionBody.extend({ uploads: uploadIds('stamped_copy') }), errors: [...raced, 'upload_not_found', 'termination_open'] }),
  submit: defineEndpoint({ ...one, method: 'POST', path: '/api/offline-agreements/:id/submit', summary: '保存并提交审核', body: decisionBody, errors: [...raced, 'stamped_copy_missing', 'termination_open', 'rate_limited'] }),
  recall: defineEndpoint({ ...one, method: 'POST', path: '/api/offline-agreements/:id/recall', summary: '撤回，重新上传', body: decisionBody, errors: [...raced, 'termination_open'] }),
  reopen: defineEndpoint({ ...one, method: 'POST', path: '/api/offline-agreements/:id/reopen', summary: '修改后再次提交: a draft from the same data', body: decisionBody, errors: [...raced, 'offline_draft_open'] }),
  reupload: defineEndpoint({ ...one, method: 'POST', path: '/api/offline-agreements/:id/reupload', summary: '重新上传盖章件: the data stay', body: decisionBody, errors: [...raced, 'offline_stamp_not_rejected', 'destination_active'] }),
  discard: defineEndpoint({ ...one, method: 'POST', path: '/api/offline-agreements/:id/discard', summary: '删除草稿', body: decisionBody, errors: raced }),
  approve: defineEndpoint({ ...decide, method: 'POST', path: '/api/offline-agreements/:id/approve', summary: 'Reviewer: 审核通过 (of the data, or of the stamped copy)', body: decisionBody, errors: [...raced, 'termination_open'] }),
  reject: defineEndpoint({ ...decide, method: 'POST', path: '/api/offline-agreements/:id/reject', summary: 'Reviewer: 审核不通过', body: decisionBody.extend({ reason }), errors: [...raced, 'termination_open'] }),
}
