import { z } from 'zod'
import { defineEndpoint } from '../kernel/endpoint'
import { limits } from '../kernel/limits'
import { pageOf, pageQuery } from '../kernel/page'
import { decisionBody, differenceLine, historyLine, idParams, instant, objectId, offeredAction, statusEnum, statusTag } from '../kernel/presented'
import { line, paragraph } from '../kernel/text'
import { handover, newInvitation, terms } from './terms'
import { invitationWorkflow } from './workflow'

const party = z.object({ id: objectId, name: z.string() })
const studentParty = z.object({ id: objectId, name: z.string(), studentNo: z.string(), school: z.string(), college: z.string(), major: z.string() })

/** One invitation as either side sees it. `readyAt`: when 【现在签约】 begins to work, once consent was begun. */
export const invitation = z.object({
  id: objectId, status: statusTag, version: z.number(), employer: party, student: studentParty, terms,
  validUntil: instant, createdAt: instant, serverNow: instant, readyAt: instant.optional(), countdownSeconds: z.number(),
  advertDifferences: z.array(differenceLine), earlierDifferences: z.array(differenceLine),
  needsArchive: z.boolean(), needsHukou: z.boolean(), declineReason: z.string().optional(), destinationId: objectId.optional(),
  /** Employer only: what a new invitation of the same student takes, good for a day. */
  inviteAgainHandle: z.string().optional(),
  actions: z.array(offeredAction), history: z.array(historyLine),
})
const item = z.object({
  id: objectId, status: statusTag, employer: party, student: studentParty, position: z.string(), salaryFen: z.number(),
  validUntil: instant, createdAt: instant, actionable: z.boolean(),
})
const reason = paragraph(limits.reasonMax).min(limits.reasonMin, '请写明原因')

export const signingContract = {
  findStudent: defineEndpoint({ method: 'GET', path: '/api/signing/students', summary: 'Employer: find a student by school, number and name (all must match)', access: ['employer'],
    query: z.strictObject({ schoolId: objectId, studentNo: line(24).min(1), name: line(limits.nameMax).min(1) }),
    response: z.object({ student: studentParty.extend({ degreeLevel: z.string(), graduatesOn: z.string() }), studentHandle: z.string(), openInvitation: z.object({ id: objectId, validUntil: instant }).optional() }), errors: ['employer_not_approved', 'student_not_found', 'rate_limited'] }),
  invite: defineEndpoint({ method: 'POST', path: '/api/signing/invitations', summary: 'Employer: send a signing invitation', access: ['employer'], body: newInvitation, response: invitation, errors: ['employer_not_approved', 'invitation_open', 'rate_limited', 'student_not_found'] }),
  list: defineEndpoint({ method: 'GET', path: '/api/signing/invitations', summary: 'Student: received; employer: sent; newest first', access: ['student', 'employer'],
    query: z.strictObject({ ...pageQuery, status: statusEnum(invitationWorkflow).optional() }), response: pageOf(item) }),
  showOne: defineEndpoint({ method: 'GET', path: '/api/signing/invitations/:id', summary: 'The invitation letter', access: ['student', 'employer'], params: idParams, response: invitation }),
  consent: defineEndpoint({ method: 'POST', path: '/api/signing/invitations/:id/consent', summary: 'Begin the countdown before 【现在签约】', access: ['student'], params: idParams, body: decisionBody,
    response: z.object({ readyAt: instant, serverNow: instant }), errors: ['invitation_expired', 'destination_active', 'illegal_transition', 'stale_version'] }),
  accept: defineEndpoint({ method: 'POST', path: '/api/signing/invitations/:id/accept', summary: '现在签约', access: ['student'], params: idParams, body: decisionBody.extend({ handover: handover.optional() }),
    response: z.object({ invitation, destinationId: objectId }), errors: ['invitation_expired', 'destination_active', 'employer_not_approved', 'consent_countdown_not_served', 'handover_required', 'illegal_transition', 'stale_version'] }),
  decline: defineEndpoint({ method: 'POST', path: '/api/signing/invitations/:id/decline', summary: '拒绝', access: ['student'], params: idParams, body: decisionBody.extend({ reason }), response: invitation, errors: ['invitation_expired', 'destination_active', 'illegal_transition', 'stale_version'] }),
  withdraw: defineEndpoint({ method: 'POST', path: '/api/signing/invitations/:id/withdraw', summary: 'Employer: 撤回邀请', access: ['employer'], params: idParams, body: decisionBody, response: invitation, errors: ['invitation_expired', 'illegal_transition', 'rate_limited', 'stale_version'] }),
}
