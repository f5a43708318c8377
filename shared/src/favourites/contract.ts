import { z } from 'zod'
import { batchRefusal } from '../applications/batch-results'
import { resumeChoice } from '../applications/resume-choice'
import { jobCard } from '../jobs/card'
import { defineEndpoint } from '../kernel/endpoint'
import { limits } from '../kernel/limits'
import { pageOf, pageQuery } from '../kernel/page'
import { idParams, instant, objectId, statusTag } from '../kernel/presented'

/** Job ids of a batch; more than `limits.batchMax` answers batch_too_long. One named twice is done once. */
const jobIds = z.array(objectId).min(1, '请先选择职位').max(limits.favouritesMax)

/** One favourite as a card. `state`: what the job is by the clock now; `application`: there is one already, in this status. */
const favourite = z.object({
  job: jobCard, state: z.enum(['open', 'closed', 'expired']), application: z.object({ id: objectId, status: statusTag }).optional(), addedAt: instant,
})
const result = z.object({ jobId: objectId, title: z.string().optional(), ok: z.boolean(), refusal: batchRefusal.optional() })

/** Favourites (R-JOB-2). `:id` is the job's. Applying for one is POST /api/applications. */
export const favouritesContract = {
  add: defineEndpoint({ method: 'POST', path: '/api/favourites', summary: '收藏', access: ['student'], body: z.strictObject({ jobId: objectId }), response: favourite, errors: ['already_favourite', 'favourites_full'] }),
  list: defineEndpoint({ method: 'GET', path: '/api/favourites', summary: '收藏夹, the last added first', access: ['student'], query: z.strictObject(pageQuery), response: pageOf(favourite) }),
  remove: defineEndpoint({ method: 'DELETE', path: '/api/favourites/:id', summary: '取消收藏', access: ['student'], params: idParams }),
  batchRemove: defineEndpoint({ method: 'POST', path: '/api/favourites/batch-remove', summary: '批量删除, answered item by item', access: ['student'], body: z.strictObject({ jobIds }), response: z.object({ results: z.array(result) }), errors: ['batch_too_long'] }),
  batchApply: defineEndpoint({ method: 'POST', path: '/api/favourites/batch-apply', summary: '批量投递 with one résumé, answered item by item', access: ['student'], body: z.strictObject({ jobIds, resume: resumeChoice }),
    response: z.object({ results: z.array(result.extend({ applicationId: objectId.optional() })) }), errors: ['batch_too_long', 'rate_limited'] }),
}
