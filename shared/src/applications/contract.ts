import { z } from 'zod'
import { defineEndpoint } from '../kernel/endpoint'
import { limits } from '../kernel/limits'
import { pageOf, pageQuery } from '../kernel/page'
import { decisionBody, historyLine, idParams, instant, objectId, offeredAction, statusEnum, statusTag } from '../kernel/presented'
import { line, paragraph } from '../kernel/text'
import { batchRefusal } from './batch-results'
import { resumeChoice } from './resume-choice'
import { resumeView } from './resume-view'
import { applicationWorkflow } from './workflow'

const party = z.object({ id: objectId, name: z.string() })
const job = z.object({ id: objectId, title: z.string() })
/** The résumé that was sent: 中文简历, 英文简历, or the attachment's file name. */
const sentResume = z.object({ kind: z.enum(['online', 'file']), label: z.string(), completeness: z.number().optional() })
const applicant = z.object({ name: z.string(), school: z.string(), college: z.string(), major: z.string(), degree: z.string() })
const status = statusEnum(applicationWorkflow)

/** One line of a list, of the student's own or of an employer's. */
const item = z.object({ id: objectId, status: statusTag, job, employer: party, student: applicant, resume: sentResume, invited: z.boolean(), appliedAt: instant, changedAt: instant })

/** One application with its time line. `snapshot`: the online résumé as it was sent; an attachment is read as a file. */
export const application = item.extend({
  version: z.number(), snapshot: resumeView.optional(),
  /** Employer only: absent where the student hides the phone, or sent an attachment. */
  contact: z.object({ phone: z.string().optional(), email: z.string().optional(), phoneHidden: z.boolean() }).optional(),
  /** Employer only, once 录用意向 was said: what a signing invitation of this student takes, good for a day. */
  signingHandle: z.string().optional(),
  actions: z.array(offeredAction), history: z.array(historyLine),
})

const reason = paragraph(limits.reasonMax).min(limits.reasonMin, '请写明原因')
const note = paragraph(limits.reasonMax).optional()
const decisionErrors = ['employer_not_approved', 'illegal_transition', 'stale_version', 'rate_limited'] as const
const noted = decisionBody.extend({ note })

/** Applications (R-JOB-3). Fixed addresses come before `:id`. */
export const applicationsContract = {
  apply: defineEndpoint({ method: 'POST', path: '/api/applications', summary: '投递：once per student and job', access: ['student'], body: z.strictObject({ jobId: objectId, resume: resumeChoice }), response: application,
    errors: ['job_closed', 'job_deadline_past', 'already_applied', 'resume_incomplete', 'resume_not_found', 'employer_not_approved', 'rate_limited'] }),
  listMine: defineEndpoint({ method: 'GET', path: '/api/applications/mine', summary: '职位申请记录, newest first', access: ['student'], query: z.strictObject({ ...pageQuery, status: status.optional() }), response: pageOf(item) }),
  list: defineEndpoint({ method: 'GET', path: '/api/applications', summary: 'Employer: applicants of a job or of all jobs, newest first. `name`: in full', access: ['employer'],
    query: z.strictObject({ ...pageQuery, jobId: objectId.optional(), status: status.optional(), name: line(limits.nameMax).optional() }), response: pageOf(item) }),
  board: defineEndpoint({ method: 'GET', path: '/api/applications/board', summary: 'Employer: how many applicants stand in each state, of a job or of all jobs', access: ['employer'], query: z.strictObject({ jobId: objectId.optional() }),
    response: z.object({ total: z.number(), columns: z.array(z.object({ status: statusTag, count: z.number() })) }) }),
  batchTurnDown: defineEndpoint({ method: 'POST', path: '/api/applications/batch-turn-down', summary: 'Employer: 不合适 for up to 50, answered item by item', access: ['employer'],
    body: z.strictObject({ ids: z.array(objectId).min(1).max(limits.favouritesMax), reason }), response: z.object({ results: z.array(z.object({ id: objectId, ok: z.boolean(), refusal: batchRefusal.optional() })) }),
    errors: ['batch_too_long', 'employer_not_approved', 'rate_limited'] }),
  showOne: defineEndpoint({ method: 'GET', path: '/api/applications/:id', summary: 'One application; the first look of its employer writes 已查看', access: ['student', 'employer'], params: idParams, response: application, errors: ['employer_not_approved'] }),
  showResume: defineEndpoint({ method: 'GET', path: '/api/applications/:id/resume', summary: 'The résumé as it was sent: a PDF, or the attachment', access: ['student', 'employer'], params: idParams, produces: 'application/octet-stream', errors: ['employer_not_approved', 'application_ended', 'rate_limited'] }),
  withdraw: defineEndpoint({ method: 'POST', path: '/api/applications/:id/withdraw', summary: '撤回申请, before 录用意向', access: ['student'], params: idParams, body: decisionBody, response: application, errors: ['illegal_transition', 'stale_version'] }),
  inviteToInterview: defineEndpoint({ method: 'POST', path: '/api/applications/:id/invite-to-interview', summary: '邀面试', access: ['employer'], params: idParams, body: noted, response: application, errors: decisionErrors }),
  offer: defineEndpoint({ method: 'POST', path: '/api/applications/:id/offer', summary: '录用意向', access: ['employer'], params: idParams, body: noted, response: application, errors: decisionErrors }),
  turnDown: defineEndpoint({ method: 'POST', path: '/api/applications/:id/turn-down', summary: '不合适', access: ['employer'], params: idParams, body: decisionBody.extend({ reason }), response: application, errors: decisionErrors }),
}
