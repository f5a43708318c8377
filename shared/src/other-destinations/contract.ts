import { z } from 'zod'
import { formProblem, openTermination, studentParty } from '../destinations/parts'
import { defineEndpoint } from '../kernel/endpoint'
import { limits } from '../kernel/limits'
import { decisionBody, differenceLine, historyLine, idParams, instant, objectId, offeredAction, refusal, statusTag } from '../kernel/presented'
import { line, paragraph } from '../kernel/text'
import { uploadedFile } from '../uploads/contract'
import { uploadPurposes } from '../uploads/purposes'
import { branchKeys } from './branches'

const reason = paragraph(limits.reasonMax).min(limits.reasonMin, '请写明原因')
const branch = z.enum(branchKeys)
/** Values as typed; which names a branch knows is checked against its table, an unknown one is refused. */
const values = z.record(line(40), paragraph(limits.notesMax))
const proofs = z.array(z.strictObject({ kind: line(20).min(1), upload: objectId })).max(uploadPurposes.proof.files * 3, '证明材料太多')

const display = z.object({ key: z.string(), label: z.string(), value: z.string() })
/**
 * The student's one record of 其他去向登记. `id` is absent until something was saved. `draft`: what is being typed, empty to a reviewer; `content`: what was submitted last.
 * `problems`: of the draft, by field; `branch` when none is chosen, `proofs.<kind>` for a missing proof.
 */
export const otherDestination = z.object({
  id: objectId.optional(), kind: z.literal('other'), status: statusTag, version: z.number(), revision: z.number(), active: z.boolean(), student: studentParty,
  draft: z.object({ branch: branch.optional(), values: z.record(z.string(), z.string()), proofs: z.array(z.object({ kind: z.string(), file: uploadedFile })), savedAt: instant.optional() }),
  content: z.object({ branch, label: z.string(), code: z.string(), values: z.record(z.string(), z.string()), fields: z.array(display), proofs: z.array(z.object({ kind: z.string(), label: z.string(), file: uploadedFile })) }).optional(),
  problems: z.array(formProblem), reason: z.string().optional(), submittedAt: instant.optional(), decidedAt: instant.optional(), deadline: instant,
  /** To a reviewer: against the version decided before. */
  differences: z.array(differenceLine), correction: z.object({ id: objectId, status: statusTag }).optional(), canCorrect: z.boolean(),
  termination: openTermination.optional(), whyNotTerminable: refusal.optional(), actions: z.array(offeredAction), history: z.array(historyLine),
})
const raced = ['illegal_transition', 'stale_version'] as const
const decide = { access: ['reviewer'], params: idParams, response: otherDestination } as const

export const otherDestinationsContract = {
  showMine: defineEndpoint({ method: 'GET', path: '/api/other-destinations/mine', summary: 'My 其他去向登记, empty at first', access: ['student'], response: otherDestination }),
  saveDraft: defineEndpoint({ method: 'PUT', path: '/api/other-destinations/mine/draft', summary: 'Automatic saving: branch, values as typed, proofs; nothing refused for being incomplete', access: ['student'],
    body: z.strictObject({ revision: z.number().int().min(0), branch: branch.optional(), values, proofs }), response: z.object({ revision: z.number(), savedAt: instant, problems: z.array(formProblem) }), errors: ['unknown_field', 'upload_not_found', 'illegal_transition', 'stale_version'] }),
  submit: defineEndpoint({ method: 'POST', path: '/api/other-destinations/mine/submit', summary: '保存并送审; until reviewed it may be changed and submitted again', access: ['student'],
    body: decisionBody.extend({ branch, values, proofs }), response: otherDestination, errors: [...raced, 'destination_active', 'registration_closed', 'other_fields_invalid', 'unit_nature_contradiction', 'proof_required', 'unknown_field', 'upload_not_found', 'rate_limited'] }),
  recall: defineEndpoint({ method: 'POST', path: '/api/other-destinations/mine/recall', summary: '撤回送审', access: ['student'], body: decisionBody, response: otherDestination, errors: raced }),
  showOne: defineEndpoint({ method: 'GET', path: '/api/other-destinations/:id', summary: 'Reviewer: fields, proofs, differences', access: ['reviewer'], params: idParams, response: otherDestination }),
  approve: defineEndpoint({ ...decide, method: 'POST', path: '/api/other-destinations/:id/approve', summary: '审核通过', body: decisionBody, errors: raced }),
  reject: defineEndpoint({ ...decide, method: 'POST', path: '/api/other-destinations/:id/reject', summary: '审核不通过', body: decisionBody.extend({ reason }), errors: raced }),
}
