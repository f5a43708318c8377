import { z } from 'zod'
import { jobCard } from '../jobs/card'
import { draftValues } from '../kernel/draft-values'
import { defineEndpoint } from '../kernel/endpoint'
import { limits } from '../kernel/limits'
import { pageOf, pageQuery } from '../kernel/page'
import { decisionBody, historyLine, idParams, instant, objectId, offeredAction, oneOf, refusal, statusEnum, statusTag } from '../kernel/presented'
import { line, paragraph } from '../kernel/text'
import { fairCard } from './card'
import { fairAudiences } from './fair-audiences'
import { fairFields } from './fair-fields'
import { fairKinds } from './fair-kinds'
import { fairWorkflow } from './workflow'

const values = draftValues(fairFields)
const problem = z.object({ field: z.string(), message: z.string(), level: z.enum(['error', 'warning']) })

/** `whyNotRegister`, to students: absent when they may. `wouldWait`: registering now means the waiting list. `link`: to who holds a place. */
export const fairPage = fairCard.extend({
  intro: z.string(), link: z.string().optional(), checkInFrom: instant, reentry: z.boolean(), staticTickets: z.boolean(), left: z.number(), waiting: z.number(), waitingMax: z.number(), wouldWait: z.boolean(),
  booths: z.number(), cancelReason: z.string().optional(), version: z.number(), serverNow: instant, whyNotRegister: refusal.optional(),
})

/** One stand. `jobIds`: those its employer picked to show; none picked means all that are open. */
export const booth = z.object({ id: objectId, boothNo: z.string(), employer: z.object({ id: objectId, name: z.string() }), jobIds: z.array(objectId) })
export const boothPage = booth.extend({ fair: z.object({ id: objectId, title: z.string() }), employerIntro: z.string(), jobs: z.array(jobCard) })

const counts = z.object({ held: z.number(), waiting: z.number(), cancelled: z.number(), revoked: z.number(), admitted: z.number(), inside: z.number() })
/** An event on its organiser's desk: the form as typed, what is wrong with it, and what may be done. */
export const myFair = z.object({
  id: objectId, status: statusTag, version: z.number(), revision: z.number(), organiser: fairCard.shape.organiser, values: z.record(z.string(), z.string()), schoolName: z.string().optional(), problems: z.array(problem), savedAt: instant,
  startsAt: instant.optional(), endsAt: instant.optional(), publishedAt: instant.optional(), cancelReason: z.string().optional(), counts, booths: z.number(),
  /** How many holders the worker has yet to tell of a change or the cancellation: 'none' when all know. */
  telling: z.enum(['none', 'change', 'cancel']), serverNow: instant, actions: z.array(offeredAction), history: z.array(historyLine),
})
const myItem = z.object({
  id: objectId, status: statusTag, version: z.number(), kind: z.string(), title: z.string(), startsAt: instant.optional(), endsAt: instant.optional(), place: z.string(), capacity: z.number().optional(),
  taken: z.number(), waiting: z.number(), updatedAt: instant,
})

const organisers = ['reviewer', 'employer'] as const
const mine = { access: organisers, params: idParams, response: myFair } as const
const raced = ['illegal_transition', 'stale_version'] as const
const publishing = [...raced, 'event_incomplete', 'event_over', 'employer_not_approved'] as const
const reason = paragraph(limits.reasonMax).min(limits.reasonMin, '请写明原因')
const boothNo = line(limits.boothNoMax).min(1, '请填写展位号')
const boothErrors = ['booth_taken', 'booth_exists', 'event_fixed'] as const

/** R-FAIR-1: fairs and talks, for students, for their organiser (a school or an employer) and for the employers that take part. */
export const fairsContract = {
  list: defineEndpoint({ method: 'GET', path: '/api/fairs', summary: 'Events that are not over, for my school and for all; the one that ends first comes first', access: ['student'],
    query: z.strictObject({ ...pageQuery, kind: oneOf(fairKinds).optional(), audience: oneOf(fairAudiences).optional() }), response: pageOf(fairCard) }),
  listMine: defineEndpoint({ method: 'GET', path: '/api/fairs/mine', summary: 'Events I organise in one state, the last changed first; `counts` of every state', access: organisers,
    query: z.strictObject({ ...pageQuery, status: statusEnum(fairWorkflow).default('open') }), response: pageOf(myItem).extend({ counts: z.record(z.string(), z.number()) }) }),
  listExhibiting: defineEndpoint({ method: 'GET', path: '/api/fairs/exhibiting', summary: 'Events at which my unit has a stand, the last first', access: ['employer'], query: z.strictObject(pageQuery), response: pageOf(z.object({ fair: fairCard, booth })) }),
  findEmployers: defineEndpoint({ method: 'GET', path: '/api/fairs/employers', summary: 'Approved employers to invite, by the beginning of the name or by the credit code', access: organisers,
    query: z.strictObject({ q: line(limits.employerNameMax).min(2, '请至少输入两个字') }), response: z.object({ items: z.array(z.object({ id: objectId, name: z.string(), creditCode: z.string() })) }), errors: ['rate_limited'] }),
  create: defineEndpoint({ method: 'POST', path: '/api/fairs', summary: 'A new draft, as typed so far. `from`: an event of mine whose stands and gates it gets', access: organisers, body: z.strictObject({ values: values.default({}), from: objectId.optional() }), response: myFair, errors: ['employer_not_approved'] }),
  showMine: defineEndpoint({ ...mine, method: 'GET', path: '/api/fairs/:id/mine', summary: 'One of my events, as its form, with live counts' }),
  saveDraft: defineEndpoint({ ...mine, method: 'PUT', path: '/api/fairs/:id/draft', summary: 'Automatic saving', body: z.strictObject({ revision: z.number().int().min(0), values }), response: z.object({ revision: z.number(), savedAt: instant, problems: z.array(problem) }), errors: raced }),
  publish: defineEndpoint({ ...mine, method: 'POST', path: '/api/fairs/:id/publish', summary: '发布', body: decisionBody.extend({ values }), errors: publishing }),
  revise: defineEndpoint({ ...mine, method: 'POST', path: '/api/fairs/:id/revise', summary: '修改 before it begins: a new version; who is registered is told when time or place change', body: decisionBody.extend({ values }),
    errors: [...publishing, 'event_fixed', 'event_capacity_taken'] }),
  cancel: defineEndpoint({ ...mine, method: 'POST', path: '/api/fairs/:id/cancel', summary: '取消活动: everybody registered is told', body: decisionBody.extend({ reason }), errors: [...raced, 'event_over'] }),
  addBooth: defineEndpoint({ method: 'POST', path: '/api/fairs/:id/booths', summary: 'Give an approved employer a stand', access: organisers, params: idParams, body: z.strictObject({ boothNo, employerId: objectId }), response: booth, errors: [...boothErrors, 'employer_not_approved'] }),
  moveBooth: defineEndpoint({ method: 'PUT', path: '/api/fairs/booths/:id', summary: 'Another number for a stand', access: organisers, params: idParams, body: z.strictObject({ boothNo }), response: booth, errors: boothErrors }),
  removeBooth: defineEndpoint({ method: 'DELETE', path: '/api/fairs/booths/:id', summary: 'Take a stand away', access: organisers, params: idParams, errors: ['event_fixed'] }),
  pickJobs: defineEndpoint({ method: 'PUT', path: '/api/fairs/booths/:id/jobs', summary: 'Exhibitor: which of my open jobs the stand shows; none: all', access: ['employer'], params: idParams, body: z.strictObject({ jobIds: z.array(objectId).max(limits.openJobsPerEmployer) }), response: booth,
    errors: ['not_an_exhibitor', 'event_over', 'job_closed'] }),
  listBooths: defineEndpoint({ method: 'GET', path: '/api/fairs/:id/booths', summary: 'All stands of an event, in the order of their numbers', access: 'signed-in', params: idParams, response: z.object({ items: z.array(booth) }) }),
  showBooth: defineEndpoint({ method: 'GET', path: '/api/fairs/booths/:id', summary: 'A stand with the jobs it shows', access: 'signed-in', params: idParams, response: boothPage }),
  showOne: defineEndpoint({ method: 'GET', path: '/api/fairs/:id', summary: 'An event that was published, also a cancelled one', access: 'signed-in', params: idParams, response: fairPage }),
}
