import { z } from 'zod'
import { defineEndpoint } from '../kernel/endpoint'
import { limits } from '../kernel/limits'
import { idParams, instant, objectId } from '../kernel/presented'
import { line } from '../kernel/text'

/** What a student lets employers see. Nobody is findable before they say so. */
export const privacy = z.object({
  findable: z.boolean(), hidePhone: z.boolean(),
  blockedEmployers: z.array(z.object({ id: objectId, name: z.string(), blockedAt: instant })), blockedMax: z.number(),
})

/** Privacy settings (R-ACC-7). Each change answers with the whole. */
export const privacyContract = {
  show: defineEndpoint({ method: 'GET', path: '/api/privacy', summary: '隐私设置', access: ['student'], response: privacy }),
  save: defineEndpoint({ method: 'PUT', path: '/api/privacy', summary: 'Who may find me; whether my phone is shown', access: ['student'], body: z.strictObject({ findable: z.boolean(), hidePhone: z.boolean() }), response: privacy }),
  findEmployers: defineEndpoint({ method: 'GET', path: '/api/privacy/employers', summary: 'Employers to block, by the beginning of the name', access: ['student'], query: z.strictObject({ q: line(limits.employerNameMax).min(2, '请至少输入两个字') }),
    response: z.object({ items: z.array(z.object({ id: objectId, name: z.string() })) }), errors: ['rate_limited'] }),
  block: defineEndpoint({ method: 'POST', path: '/api/privacy/blocked-employers', summary: '屏蔽单位: it neither finds nor invites, nor is recommended; what it received stays. Again is the same', access: ['student'], body: z.strictObject({ employerId: objectId }), response: privacy, errors: ['employer_blocked_limit'] }),
  unblock: defineEndpoint({ method: 'DELETE', path: '/api/privacy/blocked-employers/:id', summary: '取消屏蔽', access: ['student'], params: idParams, response: privacy }),
}
