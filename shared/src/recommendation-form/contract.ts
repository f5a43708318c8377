import { z } from 'zod'
import { studentParty } from '../destinations/parts'
import { defineEndpoint } from '../kernel/endpoint'
import { limits } from '../kernel/limits'
import { decisionBody, differenceLine, historyLine, idParams, instant, objectId, offeredAction, refusal, statusTag } from '../kernel/presented'
import { paragraph } from '../kernel/text'
import { uploadedFile } from '../uploads/contract'
import { formSections, opinionMax } from './sections'

const reason = paragraph(limits.reasonMax).min(limits.reasonMin, '请写明原因')
const texts = z.strictObject({
  selfEvaluation: paragraph(formSections.selfEvaluation.limit), awards: paragraph(formSections.awards.limit), practice: paragraph(formSections.practice.limit),
  positions: paragraph(formSections.positions.limit), talents: paragraph(formSections.talents.limit),
})
const content = { texts, photoId: objectId.optional() }

/** A student's one recommendation form. `id` is absent until something was saved. `profile`: what the school's record says, not editable here. */
export const recommendationForm = z.object({
  id: objectId.optional(), number: z.string().optional(), status: statusTag, version: z.number(), revision: z.number(), student: studentParty, profile: z.array(z.object({ label: z.string(), value: z.string() })),
  texts, photo: uploadedFile.optional(), opinion: z.string().optional(), opinionBy: z.string().optional(), reason: z.string().optional(), savedAt: instant.optional(), submittedAt: instant.optional(), decidedAt: instant.optional(),
  missing: z.array(z.object({ field: z.string(), message: z.string() })), printable: z.boolean(), whyNotPrintable: refusal.optional(), differences: z.array(differenceLine), actions: z.array(offeredAction), history: z.array(historyLine),
})
const raced = ['illegal_transition', 'stale_version'] as const
const decide = { access: ['reviewer'], params: idParams, response: recommendationForm } as const

export const recommendationFormContract = {
  showMine: defineEndpoint({ method: 'GET', path: '/api/recommendation-form/mine', summary: 'My recommendation form, empty at first', access: ['student'], response: recommendationForm }),
  saveDraft: defineEndpoint({ method: 'PUT', path: '/api/recommendation-form/mine/draft', summary: 'Automatic saving', access: ['student'], body: z.strictObject({ revision: z.number().int().min(0), ...content }),
    response: z.object({ revision: z.number(), savedAt: instant }), errors: ['illegal_transition', 'stale_version', 'upload_not_found'] }),
  submit: defineEndpoint({ method: 'POST', path: '/api/recommendation-form/mine/submit', summary: '保存并送审', access: ['student'], body: decisionBody.extend(content), response: recommendationForm, errors: [...raced, 'source_info_not_submitted', 'form_incomplete', 'upload_not_found', 'rate_limited'] }),
  recall: defineEndpoint({ method: 'POST', path: '/api/recommendation-form/mine/recall', summary: '撤回修改', access: ['student'], body: decisionBody, response: recommendationForm, errors: raced }),
  showOne: defineEndpoint({ method: 'GET', path: '/api/recommendation-form/:id', summary: 'Reviewer: one form', access: ['reviewer'], params: idParams, response: recommendationForm }),
  print: defineEndpoint({ method: 'GET', path: '/api/recommendation-form/:id/print', summary: '打印: the form as PDF (A4) to look at; marked unless approved', access: ['student', 'reviewer'], params: idParams, produces: 'application/pdf', errors: ['form_not_approved'] }),
  download: defineEndpoint({ method: 'GET', path: '/api/recommendation-form/:id/pdf', summary: '下载: only when approved', access: ['student', 'reviewer'], params: idParams, produces: 'application/pdf', errors: ['form_not_approved'] }),
  approve: defineEndpoint({ ...decide, method: 'POST', path: '/api/recommendation-form/:id/approve', summary: '审核通过, with 院系意见', body: decisionBody.extend({ opinion: paragraph(opinionMax).min(2).optional() }), errors: raced }),
  reject: defineEndpoint({ ...decide, method: 'POST', path: '/api/recommendation-form/:id/reject', summary: '退回修改', body: decisionBody.extend({ reason }), errors: raced }),
  reopen: defineEndpoint({ ...decide, method: 'POST', path: '/api/recommendation-form/:id/reopen', summary: '退回重填: an approved form opens again', body: decisionBody.extend({ reason }), errors: raced }),
}
