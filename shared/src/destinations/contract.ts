import { z } from 'zod'
import { defineEndpoint } from '../kernel/endpoint'
import { limits } from '../kernel/limits'
import { pageOf, pageQuery } from '../kernel/page'
import { decisionBody, differenceLine, historyLine, idParams, instant, objectId, offeredAction, refusal, statusEnum, statusTag } from '../kernel/presented'
import { paragraph } from '../kernel/text'
import { destinationKind, openTermination } from './parts'
import { handover, terms } from '../signing/terms'
import { onlineAgreementWorkflow } from './workflow'

const reason = paragraph(limits.reasonMax).min(limits.reasonMin, '请写明原因')
const statuses = statusEnum(onlineAgreementWorkflow)

/** An agreement as student, employer or reviewer sees it. `downloadable`: R-SIGN-9; 查看原图 works in every state. */
export const destination = z.object({
  id: objectId, kind: z.enum(['online']), number: z.string(), status: statusTag, version: z.number(), active: z.boolean(),
  employer: z.object({ id: objectId, name: z.string() }),
  student: z.object({ id: objectId, name: z.string(), studentNo: z.string(), school: z.string(), college: z.string(), major: z.string() }),
  terms, handover: handover.optional(), reason: z.string().optional(), createdAt: instant, signedAt: instant.optional(), decidedAt: instant.optional(),
  /** Against the version both signed last; to a reviewer in review, against the one signed before an amendment. */
  differences: z.array(differenceLine), needsArchive: z.boolean(), needsHukou: z.boolean(),
  readyAt: instant.optional(), serverNow: instant, countdownSeconds: z.number(), downloadable: z.boolean(), whyNotDownloadable: refusal.optional(),
  termination: openTermination.optional(), whyNotTerminable: refusal.optional(), actions: z.array(offeredAction), history: z.array(historyLine),
})
const item = z.object({
  id: objectId, number: z.string(), kind: z.string(), status: statusTag, version: z.number(), employerName: z.string(), studentName: z.string(), studentNo: z.string(), college: z.string(),
  position: z.string(), salaryFen: z.number(), createdAt: instant, updatedAt: instant,
})
const step = z.object({
  key: z.enum(['source_info', 'recommendation_form', 'signing', 'termination', 'destination']), label: z.string(), state: z.enum(['done', 'now', 'todo', 'problem', 'later']), status: z.string(),
  turn: z.string().optional(), since: instant.optional(), deadline: instant.optional(), next: z.string().optional(), path: z.string().optional(), why: refusal.optional(),
})

export const destinationsContract = {
  progress: defineEndpoint({ method: 'GET', path: '/api/progress', summary: '我的办理进度 (R-DST-1)', access: ['student'],
    response: z.object({ deadline: instant, steps: z.array(step), current: step.optional(), openInvitations: z.array(z.object({ id: objectId, employer: z.string(), position: z.string(), validUntil: instant })), serverNow: instant }) }),
  current: defineEndpoint({ method: 'GET', path: '/api/destinations/current', summary: 'Student: the destination that holds my place, or the last one under way, of whatever kind', access: ['student'],
    response: z.object({ destination: z.object({ id: objectId, kind: destinationKind, kindLabel: z.string(), title: z.string(), note: z.string(), number: z.string().optional(), status: statusTag, active: z.boolean(), since: instant, path: z.string() }).optional() }) }),
  list: defineEndpoint({ method: 'GET', path: '/api/destinations', summary: 'Student: mine; employer: theirs; newest first', access: ['student', 'employer'],
    query: z.strictObject({ ...pageQuery, status: statuses.optional() }), response: pageOf(item) }),
  listQueue: defineEndpoint({ method: 'GET', path: '/api/destinations/queue', summary: 'Reviewer: agreements by status, oldest first', access: ['reviewer'],
    query: z.strictObject({ ...pageQuery, status: statuses.default('in_review') }), response: pageOf(item) }),
  showOne: defineEndpoint({ method: 'GET', path: '/api/destinations/:id', summary: 'One agreement', access: ['student', 'employer', 'reviewer'], params: idParams, response: destination }),
  original: defineEndpoint({ method: 'GET', path: '/api/destinations/:id/original', summary: '查看原图: the PDF as it stands, marked with its state', access: ['student', 'employer', 'reviewer'], params: idParams, produces: 'application/pdf', errors: ['employer_not_approved'] }),
  download: defineEndpoint({ method: 'GET', path: '/api/destinations/:id/agreement', summary: '下载三方协议书 (only in force)', access: ['student', 'employer', 'reviewer'], params: idParams, produces: 'application/pdf', errors: ['employer_not_approved', 'agreement_not_in_force', 'agreement_ended'] }),
  amend: defineEndpoint({ method: 'POST', path: '/api/destinations/:id/amend', summary: 'Employer: change the terms; the student confirms again', access: ['employer'], params: idParams, body: decisionBody.extend({ terms, reason }), response: destination, errors: ['employer_not_approved', 'rate_limited', 'illegal_transition', 'stale_version'] }),
  consentAmendment: defineEndpoint({ method: 'POST', path: '/api/destinations/:id/consent', summary: 'Begin the countdown before confirming an amendment', access: ['student'], params: idParams, body: decisionBody, response: z.object({ readyAt: instant, serverNow: instant }), errors: ['destination_active', 'illegal_transition', 'stale_version'] }),
  confirmAmendment: defineEndpoint({ method: 'POST', path: '/api/destinations/:id/confirm', summary: 'Student: agree to the amended terms', access: ['student'], params: idParams, body: decisionBody.extend({ handover: handover.optional() }), response: destination, errors: ['destination_active', 'employer_not_approved', 'consent_countdown_not_served', 'handover_required', 'illegal_transition', 'stale_version'] }),
  refuseAmendment: defineEndpoint({ method: 'POST', path: '/api/destinations/:id/refuse', summary: 'Student: refuse the amendment; the agreement ends', access: ['student'], params: idParams, body: decisionBody.extend({ reason }), response: destination, errors: ['illegal_transition', 'stale_version'] }),
  approve: defineEndpoint({ method: 'POST', path: '/api/destinations/:id/approve', summary: 'Reviewer: 审核通过', access: ['reviewer'], params: idParams, body: decisionBody, response: destination, errors: ['illegal_transition', 'stale_version'] }),
  reject: defineEndpoint({ method: 'POST', path: '/api/destinations/:id/reject', summary: 'Reviewer: 审核不通过', access: ['reviewer'], params: idParams, body: decisionBody.extend({ reason }), response: destination, errors: ['illegal_transition', 'stale_version'] }),
}
