import { z } from 'zod'
import { defineEndpoint } from '../kernel/endpoint'
import { limits } from '../kernel/limits'
import { pageOf, pageQuery } from '../kernel/page'
import { decisionBody, differenceLine, historyLine, idParams, instant, objectId, offeredAction, statusEnum, statusTag } from '../kernel/presented'
import { line, paragraph } from '../kernel/text'
import { sourceFields } from '../source-info/fields'
import { uploadedFile, uploadIds } from '../uploads/contract'
import { correctionWorkflow } from './workflow'

const reason = paragraph(limits.reasonMax).min(limits.reasonMin, '请写明原因')
const target = z.enum(['source_info', 'other_destination'])
const sourceField = z.enum(sourceFields.map((field) => field.key))

export const correction = z.object({
  id: objectId, target, status: statusTag, version: z.number(), reason: z.string(), proofs: z.array(uploadedFile), decisionReason: z.string().optional(),
  student: z.object({ name: z.string(), studentNo: z.string(), college: z.string(), className: z.string() }),
  differences: z.array(differenceLine), history: z.array(historyLine), actions: z.array(offeredAction), createdAt: instant, decidedAt: instant.optional(),
})
const item = z.object({ id: objectId, target, status: statusTag, name: z.string(), studentNo: z.string(), college: z.string(), changedCount: z.number(), createdAt: instant })

/** 信息纠错 (R-SRC-4, R-OTH-2): any field of an approved record, with a reason. */
export const correctionsContract = {
  request: defineEndpoint({ method: 'POST', path: '/api/corrections', summary: '申请纠错', access: ['student'],
    body: z.discriminatedUnion('target', [
      z.strictObject({ target: z.literal('source_info'), changes: z.partialRecord(sourceField, line(120)), reason }),
      // The fields of the branch that was registered (R-OTH-2); which there are is checked against its table.
      z.strictObject({ target: z.literal('other_destination'), changes: z.record(line(40), paragraph(limits.notesMax)), proofs: uploadIds('proof').optional(), reason }),
    ]), response: correction,
    errors: ['correction_open', 'source_info_not_approved', 'correction_without_change', 'other_not_approved', 'other_fields_invalid', 'unit_nature_contradiction', 'unknown_field', 'upload_not_found', 'termination_open', 'rate_limited'] }),
  listMine: defineEndpoint({ method: 'GET', path: '/api/corrections/mine', summary: 'My corrections, newest first', access: ['student'], query: z.strictObject({ ...pageQuery, target: target.optional() }), response: pageOf(correction) }),
  withdraw: defineEndpoint({ method: 'POST', path: '/api/corrections/:id/withdraw', summary: '撤回申请', access: ['student'], params: idParams, body: decisionBody, response: correction, errors: ['illegal_transition', 'stale_version'] }),
  listQueue: defineEndpoint({ method: 'GET', path: '/api/corrections/queue', summary: 'Reviewer: corrections by status', access: ['reviewer'],
    query: z.strictObject({ ...pageQuery, status: statusEnum(correctionWorkflow).default('pending') }), response: pageOf(item) }),
  showOne: defineEndpoint({ method: 'GET', path: '/api/corrections/:id', summary: 'One correction, old and new side by side', access: ['reviewer', 'student'], params: idParams, response: correction }),
  approve: defineEndpoint({ method: 'POST', path: '/api/corrections/:id/approve', summary: '同意更正', access: ['reviewer'], params: idParams, body: decisionBody, response: correction, errors: ['illegal_transition', 'stale_version', 'conflict', 'correction_subject_changed', 'termination_open'] }),
  reject: defineEndpoint({ method: 'POST', path: '/api/corrections/:id/reject', summary: '不同意更正', access: ['reviewer'], params: idParams, body: decisionBody.extend({ reason }), response: correction, errors: ['illegal_transition', 'stale_version'] }),
}
