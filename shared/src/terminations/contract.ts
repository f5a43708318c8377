import { z } from 'zod'
import { destinationKind, studentParty } from '../destinations/parts'
import { defineEndpoint } from '../kernel/endpoint'
import { limits } from '../kernel/limits'
import { pageOf, pageQuery } from '../kernel/page'
import { decisionBody, historyLine, idParams, instant, objectId, offeredAction, refusal, statusEnum, statusTag } from '../kernel/presented'
import { paragraph } from '../kernel/text'
import { uploadedFile, uploadIds } from '../uploads/contract'
import { terminationReasons, type TerminationReason } from './reasons'
import { terminationWorkflow } from './workflow'

const reason = paragraph(limits.reasonMax).min(limits.reasonMin, '请写明原因')
const reasonKind = z.enum(Object.keys(terminationReasons) as TerminationReason[])
/** What is ended. `title`: the employer, or the branch of another destination; `path`: its page for who asks. */
const endedDestination = z.object({ id: objectId, kind: destinationKind, kindLabel: z.string(), title: z.string(), number: z.string().optional(), status: statusTag, since: instant, path: z.string() })

/** One request as student, employer or reviewer sees it. `statements`: both sides' reasons and answers and the school's words, with times (R-TERM-2). */
export const termination = z.object({
  id: objectId, status: statusTag, version: z.number(), destination: endedDestination, student: studentParty, startedBy: z.enum(['student', 'employer']), reasonKind: reasonKind.optional(), reasonLabel: z.string().optional(), reason: z.string(),
  proofs: z.array(uploadedFile), statements: z.array(z.object({ at: instant, party: z.enum(['student', 'employer', 'school']), name: z.string(), what: z.string(), text: z.string().optional() })),
  createdAt: instant, decidedAt: instant.optional(), decisionReason: z.string().optional(), actions: z.array(offeredAction), history: z.array(historyLine),
})
const item = z.object({ id: objectId, status: statusTag, version: z.number(), destinationKind, title: z.string(), studentName: z.string(), studentNo: z.string(), college: z.string(), startedBy: z.enum(['student', 'employer']), createdAt: instant, updatedAt: instant })
const raced = ['illegal_transition', 'stale_version'] as const
const both = { access: ['student', 'employer'], params: idParams, response: termination } as const
const school = { access: ['reviewer'], params: idParams, response: termination } as const

export const terminationsContract = {
  current: defineEndpoint({ method: 'GET', path: '/api/terminations/current', summary: 'Student: the destination I have, whether it can be ended and why not, what ending it means, and the request under way', access: ['student'],
    response: z.object({ destination: endedDestination.optional(), whyNot: refusal.optional(), needsReasonKind: z.boolean(), needsProof: z.boolean(), consequences: z.array(z.string()), used: z.number(), most: z.number().optional(), open: termination.optional() }) }),
  list: defineEndpoint({ method: 'GET', path: '/api/terminations', summary: 'Student: mine; employer: theirs; newest first', access: ['student', 'employer'], query: z.strictObject({ ...pageQuery, status: statusEnum(terminationWorkflow).optional() }), response: pageOf(item) }),
  start: defineEndpoint({ method: 'POST', path: '/api/terminations', summary: '解约申请: online reason only; offline kind, reason and proof; other reason and proof', access: ['student', 'employer'],
    body: z.strictObject({ destinationId: objectId, reasonKind: reasonKind.optional(), reason, proofs: uploadIds('proof').optional() }), response: termination,
    errors: ['destination_not_terminable', 'termination_open', 'termination_limit_reached', 'proof_required', 'upload_not_found', 'employer_not_approved', 'validation_failed'] }),
  showOne: defineEndpoint({ method: 'GET', path: '/api/terminations/:id', summary: '查看解约', access: ['student', 'employer', 'reviewer'], params: idParams, response: termination }),
  agree: defineEndpoint({ ...both, method: 'POST', path: '/api/terminations/:id/agree', summary: '同意解约 (the other side)', body: decisionBody.extend({ reason: reason.optional() }), errors: [...raced, 'employer_not_approved'] }),
  refuse: defineEndpoint({ ...both, method: 'POST', path: '/api/terminations/:id/refuse', summary: '不同意解约 (the other side)', body: decisionBody.extend({ reason }), errors: [...raced, 'employer_not_approved'] }),
  askAgain: defineEndpoint({ ...both, method: 'POST', path: '/api/terminations/:id/ask-again', summary: 'After a refusal: ask again, saying more', body: decisionBody.extend({ reason }), errors: [...raced, 'employer_not_approved'] }),
  askSchool: defineEndpoint({ ...both, method: 'POST', path: '/api/terminations/:id/ask-school', summary: 'After a refusal: 申请学校协调', body: decisionBody.extend({ reason }), errors: [...raced, 'termination_not_yours'] }),
  withdraw: defineEndpoint({ ...both, method: 'POST', path: '/api/terminations/:id/withdraw', summary: '撤回申请, until the school decided', body: decisionBody, errors: [...raced, 'termination_not_yours'] }),
  refer: defineEndpoint({ ...school, method: 'POST', path: '/api/terminations/:id/refer', summary: 'Reviewer: 转请对方重新考虑, with a word', body: decisionBody.extend({ reason }), errors: raced }),
  approve: defineEndpoint({ ...school, method: 'POST', path: '/api/terminations/:id/approve', summary: 'Reviewer: 同意解除', body: decisionBody, errors: [...raced, 'destination_not_terminable'] }),
  reject: defineEndpoint({ ...school, method: 'POST', path: '/api/terminations/:id/reject', summary: 'Reviewer: 不同意解除', body: decisionBody.extend({ reason }), errors: raced }),
}
