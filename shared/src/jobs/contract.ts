import { z } from 'zod'
import { unitNatures } from '../employers/unit-natures'
import { draftValues } from '../kernel/draft-values'
import { defineEndpoint } from '../kernel/endpoint'
import { limits } from '../kernel/limits'
import { pageOf, pageQuery } from '../kernel/page'
import { decisionBody, historyLine, idParams, instant, objectId, offeredAction, oneOf, refusal, statusEnum, statusTag } from '../kernel/presented'
import { line, paragraph } from '../kernel/text'
import { fit } from '../recommendations/fit'
import { jobCard } from './card'
import { cities } from './cities'
import { degrees } from './degrees'
import { industries } from './industries'
import { jobCategories } from './job-categories'
import { jobFields } from './job-fields'
import { jobKinds } from './job-kinds'
import { jobWorkflow } from './workflow'

const reason = paragraph(limits.reasonMax).min(limits.reasonMin, '请写明原因')
const majors = z.array(line(40).min(1)).max(limits.jobMajorsMax)
const content = { values: draftValues(jobFields), majors }
const problem = z.object({ field: z.string(), message: z.string(), level: z.enum(['error', 'warning']) })

/** What a list may be narrowed by. `salaryMin`: yuan a month that the advert reaches; `degree`: the reader's own, adverts that ask for no more. */
const filters = {
  cityCode: oneOf(cities).optional(), industry: oneOf(industries).optional(), category: oneOf(jobCategories).optional(), unitNature: oneOf(unitNatures).optional(),
  kind: oneOf(jobKinds).optional(), degree: oneOf(degrees).optional(), salaryMin: z.coerce.number().int().min(0).max(limits.jobSalaryMaxYuan).optional(),
}

/** An advert in a list; `fit` to students whom it suits (R-PUSH-1). */
export const listedJob = jobCard.extend({ fit: fit.optional() })

/** The page of an advert. To students: `favourite`, their `application`, and `whyNotApply` (absent when they may apply; `missing`: what the résumé lacks). */
export const jobPage = listedJob.extend({
  description: z.string(), version: z.number(), status: statusTag, employerIntro: z.string(), employerAddress: z.string(), favourite: z.boolean().optional(),
  application: z.object({ id: objectId, status: statusTag, appliedAt: instant }).optional(),
  whyNotApply: refusal.extend({ missing: z.array(z.object({ section: z.string(), label: z.string(), points: z.number(), how: z.string() })).optional() }).optional(),
})

/** An advert on its employer's desk: the form as typed, what is wrong with it, and what may be done. `expired`: published, its deadline past. */
export const myJob = z.object({
  id: objectId, status: statusTag, version: z.number(), revision: z.number(), values: z.record(z.string(), z.string()), majors, problems: z.array(problem), expired: z.boolean(), open: z.boolean(),
  reason: z.string().optional(), savedAt: instant, publishedAt: instant.optional(), closedAt: instant.optional(), deadline: instant.optional(), actions: z.array(offeredAction), history: z.array(historyLine),
})
const myItem = z.object({
  id: objectId, status: statusTag, version: z.number(), title: z.string(), city: z.string(), salary: z.string(), expired: z.boolean(), open: z.boolean(), updatedAt: instant, publishedAt: instant.optional(), deadline: instant.optional(),
})
const raced = ['illegal_transition', 'stale_version'] as const
const mine = { access: ['employer'], params: idParams, response: myJob } as const
const publishing = [...raced, 'job_incomplete', 'job_deadline_past', 'employer_not_approved'] as const

/** R-JOB-1: adverts, on their employer's desk and in search. */
export const jobsContract = {
  search: defineEndpoint({ method: 'GET', path: '/api/jobs', summary: '搜索职位: newest first, or by relevance over the first thousand hits', access: 'signed-in',
    query: z.strictObject({ ...pageQuery, q: line(60).optional(), ...filters, sort: z.enum(['newest', 'relevance']).default('newest') }), response: pageOf(listedJob) }),
  listMine: defineEndpoint({ method: 'GET', path: '/api/jobs/mine', summary: 'My adverts in one state, the last changed first; `counts` of every state', access: ['employer'],
    query: z.strictObject({ ...pageQuery, status: statusEnum(jobWorkflow).default('published') }), response: pageOf(myItem).extend({ counts: z.record(z.string(), z.number()) }) }),
  create: defineEndpoint({ method: 'POST', path: '/api/jobs', summary: 'A new draft, as typed so far', access: ['employer'], body: z.strictObject({ values: draftValues(jobFields).default({}), majors: majors.default([]) }), response: myJob, errors: ['employer_not_approved', 'job_limit'] }),
  showMine: defineEndpoint({ ...mine, method: 'GET', path: '/api/jobs/:id/mine', summary: 'One of my adverts, as its form' }),
  saveDraft: defineEndpoint({ ...mine, method: 'PUT', path: '/api/jobs/:id/draft', summary: 'Automatic saving', body: z.strictObject({ revision: z.number().int().min(0), ...content }), response: z.object({ revision: z.number(), savedAt: instant }), errors: raced }),
  publish: defineEndpoint({ ...mine, method: 'POST', path: '/api/jobs/:id/publish', summary: '发布', body: decisionBody.extend(content), errors: [...publishing, 'job_limit'] }),
  revise: defineEndpoint({ ...mine, method: 'POST', path: '/api/jobs/:id/revise', summary: '修改 a published advert: a new version', body: decisionBody.extend(content), errors: publishing }),
  close: defineEndpoint({ ...mine, method: 'POST', path: '/api/jobs/:id/close', summary: '关闭', body: decisionBody, errors: raced }),
  discard: defineEndpoint({ ...mine, method: 'POST', path: '/api/jobs/:id/discard', summary: '删除草稿', body: decisionBody, errors: raced }),
  copy: defineEndpoint({ ...mine, method: 'POST', path: '/api/jobs/:id/copy', summary: 'A new draft with the same contents', errors: ['employer_not_approved', 'job_limit'] }),
  takeDown: defineEndpoint({ method: 'POST', path: '/api/jobs/:id/take-down', summary: '下架 by the platform, with a reason', access: ['admin'], params: idParams, body: decisionBody.extend({ reason }), response: jobPage, errors: raced }),
  similar: defineEndpoint({ method: 'GET', path: '/api/jobs/:id/similar', summary: 'Open adverts of the same category, in the same city first', access: 'signed-in', params: idParams, response: z.object({ items: z.array(listedJob) }) }),
  showOne: defineEndpoint({ method: 'GET', path: '/api/jobs/:id', summary: 'An advert that was published, closed ones too', access: 'signed-in', params: idParams, response: jobPage }),
}
