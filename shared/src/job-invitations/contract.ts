import { z } from 'zod'
import { resumeChoice } from '../applications/resume-choice'
import { defineEndpoint } from '../kernel/endpoint'
import { limits } from '../kernel/limits'
import { pageOf, pageQuery } from '../kernel/page'
import { decisionBody, historyLine, idParams, instant, objectId, offeredAction, statusEnum, statusTag } from '../kernel/presented'
import { paragraph } from '../kernel/text'
import { jobInvitationWorkflow } from './workflow'

/** Masked (张*) until the student applies. */
const student = z.object({ name: z.string(), school: z.string(), college: z.string(), major: z.string(), degree: z.string() })
const item = z.object({
  id: objectId, status: statusTag, job: z.object({ id: objectId, title: z.string() }), employer: z.object({ id: objectId, name: z.string() }), student,
  /** The student has looked at it. */
  opened: z.boolean(), validUntil: instant, createdAt: instant,
})
export const jobInvitation = item.extend({
  version: z.number(), note: z.string(), declineReason: z.string().optional(), applicationId: objectId.optional(), serverNow: instant,
  actions: z.array(offeredAction), history: z.array(historyLine),
})

const applyErrors = ['job_closed', 'job_deadline_past', 'already_applied', 'resume_incomplete', 'resume_not_found', 'employer_not_approved', 'rate_limited'] as const
const answerErrors = ['job_invitation_expired', 'illegal_transition', 'stale_version'] as const

/** Invitations to apply (R-JOB-4). `talentHandle`: from the talent search. */
export const jobInvitationsContract = {
  invite: defineEndpoint({ method: 'POST', path: '/api/job-invitations', summary: 'Employer: invite a student found in the talent search to apply', access: ['employer'],
    body: z.strictObject({ talentHandle: z.string().regex(/^[\w.=-]+$/).max(200), jobId: objectId, note: paragraph(limits.reasonMax).default('') }), response: jobInvitation,
    errors: ['employer_not_approved', 'student_not_findable', 'already_invited', 'student_already_applied', 'job_closed', 'job_deadline_past', 'rate_limited'] }),
  list: defineEndpoint({ method: 'GET', path: '/api/job-invitations', summary: '职位邀请记录: received by the student, sent by the employer; newest first', access: ['student', 'employer'],
    query: z.strictObject({ ...pageQuery, status: statusEnum(jobInvitationWorkflow).optional() }), response: pageOf(item) }),
  showOne: defineEndpoint({ method: 'GET', path: '/api/job-invitations/:id', summary: 'One invitation; the first look of its student is noted', access: ['student', 'employer'], params: idParams, response: jobInvitation }),
  apply: defineEndpoint({ method: 'POST', path: '/api/job-invitations/:id/apply', summary: '接受并投递: the application is made in the same step', access: ['student'], params: idParams, body: decisionBody.extend({ resume: resumeChoice }),
    response: z.object({ invitation: jobInvitation, applicationId: objectId }), errors: [...answerErrors, ...applyErrors] }),
  decline: defineEndpoint({ method: 'POST', path: '/api/job-invitations/:id/decline', summary: '婉拒', access: ['student'], params: idParams, body: decisionBody.extend({ reason: paragraph(limits.reasonMax).optional() }), response: jobInvitation, errors: answerErrors }),
  withdraw: defineEndpoint({ method: 'POST', path: '/api/job-invitations/:id/withdraw', summary: 'Employer: 撤回邀请', access: ['employer'], params: idParams, body: decisionBody, response: jobInvitation, errors: answerErrors }),
}
