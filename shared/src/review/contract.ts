import { z } from 'zod'
import { defineEndpoint } from '../kernel/endpoint'
import { pageOf, pageQuery } from '../kernel/page'
import { instant, objectId, refusal, statusTag } from '../kernel/presented'
import { line } from '../kernel/text'
import { batchMax, recordKindKeys, reviewKindKeys } from './kinds'

const kind = z.enum(reviewKindKeys)
/** One thing that waits for the school. `version` is the one shown here: a batch decides on it. `batchable`: approval asks for nothing more than a yes. */
export const reviewItem = z.object({
  id: objectId, kind, kindLabel: z.string(), status: statusTag, version: z.number(), name: z.string(), studentNo: z.string(), college: z.string(), major: z.string(), summary: z.string(), since: instant, batchable: z.boolean(),
})

/** The review desk: one queue for everything whose turn is the school's, longest waiting first. */
export const reviewContract = {
  queue: defineEndpoint({ method: 'GET', path: '/api/review/queue', summary: 'Everything that waits, by kind, college, name or number', access: ['reviewer'],
    query: z.strictObject({ ...pageQuery, kind: kind.optional(), college: line(60).optional(), q: line(40).optional() }), response: pageOf(reviewItem) }),
  summary: defineEndpoint({ method: 'GET', path: '/api/review/summary', summary: 'How many wait, by kind, since when, and the colleges to filter by', access: ['reviewer'],
    response: z.object({ total: z.number(), kinds: z.array(z.object({ kind, label: z.string(), count: z.number(), oldest: instant.optional() })), colleges: z.array(z.string()) }) }),
  records: defineEndpoint({ method: 'GET', path: '/api/review/records', summary: 'Records of one kind in one status, the last changed first: what was decided is found again here', access: ['reviewer'],
    query: z.strictObject({ ...pageQuery, kind: z.enum(recordKindKeys), status: line(40).min(1), q: line(40).optional() }), response: pageOf(reviewItem), errors: ['validation_failed'] }),
  approveMany: defineEndpoint({ method: 'POST', path: '/api/review/approvals', summary: 'Batch approval: each item is decided on the version seen, the answer is item by item', access: ['reviewer'],
    body: z.strictObject({ items: z.array(z.strictObject({ kind, id: objectId, version: z.number().int().min(1) })).min(1).max(batchMax) }),
    response: z.object({ results: z.array(z.object({ kind, id: objectId, ok: z.boolean(), refusal: refusal.optional() })), approved: z.number(), refused: z.number() }) }),
}
