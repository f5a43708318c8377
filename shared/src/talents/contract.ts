import { z } from 'zod'
import { resumeView } from '../applications/resume-view'
import { degrees, type Degree } from '../jobs/degrees'
import { jobCategories, type JobCategory } from '../jobs/job-categories'
import { defineEndpoint } from '../kernel/endpoint'
import { pageOf, pageQuery } from '../kernel/page'
import { instant, objectId } from '../kernel/presented'
import { line } from '../kernel/text'

/** One findable student: masked name (张*), no number, no way to reach them but an invitation. `handle` is the asking employer's, good for a day. */
const talent = z.object({
  handle: z.string(), name: z.string(), school: z.string(), college: z.string(), major: z.string(), degree: z.string(), graduatesOn: z.string(),
  position: z.string(), category: z.string().optional(), cities: z.string(), skills: z.array(z.string()), completeness: z.number(), updatedAt: instant,
})

/** Talent search (R-JOB-4): only students who let themselves be found, and never by an employer they blocked. */
export const talentsContract = {
  search: defineEndpoint({ method: 'GET', path: '/api/talents', summary: 'Employer: students who let themselves be found, the latest résumé first. `degree`: at least', access: ['employer'],
    query: z.strictObject({
      ...pageQuery, q: line(60).optional(), degree: z.enum(Object.keys(degrees) as Degree[]).optional(), majorClass: z.string().regex(/^\d{4}$/, '专业类不正确').optional(),
      cityCode: z.string().regex(/^\d{6}$/, '城市不正确').optional(), category: z.enum(Object.keys(jobCategories) as JobCategory[]).optional(),
    }), response: pageOf(talent), errors: ['employer_not_approved', 'rate_limited'] }),
  showOne: defineEndpoint({ method: 'GET', path: '/api/talents/:handle', summary: 'Employer: the default résumé of one, without contact data', access: ['employer'], params: z.strictObject({ handle: z.string().min(1).max(200) }),
    response: talent.extend({ resume: resumeView,
      /** What this employer and the student already have with one another. */
      applications: z.array(z.object({ id: objectId, jobTitle: z.string() })), invitedJobIds: z.array(objectId) }),
    errors: ['employer_not_approved', 'student_not_findable', 'rate_limited'] }),
}
