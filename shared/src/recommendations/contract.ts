import { z } from 'zod'
import { unitNatures } from '../employers/unit-natures'
import { jobCard } from '../jobs/card'
import { cities } from '../jobs/cities'
import { industries } from '../jobs/industries'
import { jobCategories } from '../jobs/job-categories'
import { jobKinds } from '../jobs/job-kinds'
import { defineEndpoint } from '../kernel/endpoint'
import { limits } from '../kernel/limits'
import { idParams, instant, objectId, oneOf } from '../kernel/presented'
import { dislikeReasons } from './dislike-reasons'
import { fit } from './fit'

const wishes = <T extends string>(table: Readonly<Record<T, string>>, max: number, what: string) =>
  z.array(oneOf(table)).max(max, `最多选择 ${max} 个${what}`).refine((list) => new Set(list).size === list.length, `${what}有重复`)
const choices = limits.preferenceChoices

/** 推荐设置. An empty list wishes for nothing there, which everything fits; but no category wished for fits no category. Salary in fen a month. */
const preferences = z.strictObject({
  cities: wishes(cities, choices, '城市'), industries: wishes(industries, choices, '行业'), categories: wishes(jobCategories, choices, '职位类别'),
  minSalaryFen: z.number().int().min(limits.jobSalaryMinYuan * 100).max(limits.jobSalaryMaxYuan * 100).optional(),
  unitNatures: wishes(unitNatures, Object.keys(unitNatures).length, '单位性质'), kinds: wishes(jobKinds, Object.keys(jobKinds).length, '职位性质'),
  /** Off: no digest is pushed; the list stays. */
  enabled: z.boolean(),
})
/** `matches`: open jobs on my list now, at most 30 are kept (`more`: there may be others); absent while `updating`. `basis`: what the school verified and the matcher reads. */
const settings = preferences.extend({
  basis: z.object({ degree: z.string(), major: z.string(), majorClass: z.string().optional() }), updating: z.boolean(), matches: z.number().optional(), more: z.boolean(), savedAt: instant.optional(),
})
const feedback = z.discriminatedUnion('verdict', [z.strictObject({ verdict: z.literal('like') }), z.strictObject({ verdict: z.literal('dislike'), reason: oneOf(dislikeReasons) })])
const day = z.iso.date()
const progress = z.object({ done: z.number(), total: z.number() })

const recommendation = z.object({
  job: jobCard, ...fit.shape, at: instant, applied: z.boolean(), pushedOn: day.optional(), liked: z.boolean(),
})
const run = z.object({
  id: objectId, kind: z.enum(['night', 'manual', 'new_jobs', 'preferences', 'digest']), label: z.string(), state: z.enum(['waiting', 'running', 'done']), ...progress.shape,
  matched: z.number(), perSecond: z.number().optional(), secondsLeft: z.number().optional(), requestedAt: instant, startedAt: instant.optional(), doneAt: instant.optional(),
})
const student = { access: ['student'] } as const
const admin = { access: ['admin'] } as const

/** R-PUSH-1, R-PUSH-2: what a student wishes, the jobs that fit with reasons, what they say about them; and how the pushes go, for the platform. */
export const recommendationsContract = {
  showPreferences: defineEndpoint({ ...student, method: 'GET', path: '/api/recommendations/preferences', summary: '推荐设置', response: settings }),
  savePreferences: defineEndpoint({ ...student, method: 'PUT', path: '/api/recommendations/preferences', summary: '保存推荐设置: the list is made anew within seconds', body: preferences, response: settings }),
  listMine: defineEndpoint({ ...student, method: 'GET', path: '/api/recommendations', summary: '职位推荐: at most 30, best first; `day`: only those of that day’s digest; `updating` while lists are being made anew',
    query: z.strictObject({ day: day.optional() }), response: z.object({ items: z.array(recommendation), enabled: z.boolean(), updating: progress.optional() }) }),
  giveFeedback: defineEndpoint({ ...student, method: 'POST', path: '/api/recommendations/:id/feedback', summary: '👍 or 不感兴趣 with a reason, about the job of this id', params: idParams, body: feedback, errors: ['not_recommended'] }),
  takeBackFeedback: defineEndpoint({ ...student, method: 'DELETE', path: '/api/recommendations/:id/feedback', summary: 'Takes 👍 or 不感兴趣 back', params: idParams }),
  markOpened: defineEndpoint({ ...student, method: 'POST', path: '/api/recommendations/opened', summary: 'The digest of a day was opened', body: z.strictObject({ day }) }),
  statistics: defineEndpoint({ ...admin, method: 'GET', path: '/api/recommendations/statistics', summary: 'The last 24 hours: matched, pushed, delivered, refused and why, opened; and the latest runs',
    response: z.object({
      since: instant, matched: z.number(), pushed: z.number(), delivered: z.number(), sent: z.number(), inboxOnly: z.number(), waiting: z.number(), failed: z.number(), opened: z.number(),
      refused: z.array(z.object({ code: z.number().optional(), meaning: z.string(), next: z.string(), count: z.number() })), students: z.number(), openJobs: z.number(), runs: z.array(run),
    }) }),
  startRun: defineEndpoint({ ...admin, method: 'POST', path: '/api/recommendations/runs', summary: '重新计算全部推荐; the run under way, if there is one', response: run }),
}
