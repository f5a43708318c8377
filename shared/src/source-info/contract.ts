import { z } from 'zod'
import { email, phone } from '../accounts/contract'
import { defineEndpoint } from '../kernel/endpoint'
import { limits } from '../kernel/limits'
import { pageOf, pageQuery } from '../kernel/page'
import { decisionBody, differenceLine, historyLine, idParams, instant, objectId, offeredAction, statusEnum, statusTag } from '../kernel/presented'
import { line, paragraph } from '../kernel/text'
import { sourceInfoWorkflow } from './workflow'

const optional = <T extends z.ZodType>(schema: T) => z.union([z.literal(''), schema]).default('')

/** The eight fields a student may change (R-SRC-2). strictObject: any other name refuses the whole request. */
export const studentFields = z.strictObject({
  origin: z.string().regex(/^\d{6}$/, '请选择到区县'),
  phone, email,
  qq: optional(z.string().regex(/^\d{5,12}$/, 'QQ号码为 5–12 位数字')),
  homeAddress: line(limits.addressMax).min(5, '请填写到门牌号'),
  homePostcode: z.string().regex(/^\d{6}$/, '邮编为 6 位数字'),
  homePhone: optional(z.string().regex(/^[\d-]{7,13}$/, '请填写区号和号码')),
  homeContact: line(limits.nameMax).min(1, '请填写家庭联系人'),
})

const field = z.object({ key: z.string(), label: z.string(), value: z.string(), display: z.string(), editable: z.boolean(), required: z.boolean(), limit: z.number(), kind: z.string() })
export const sourceInfo = z.object({
  id: objectId, status: statusTag, version: z.number(), submittedAt: instant.optional(), decidedAt: instant.optional(), reason: z.string().optional(),
  fields: z.array(field), actions: z.array(offeredAction), history: z.array(historyLine),
  correction: z.object({ id: objectId, status: statusTag }).optional(), canCorrect: z.boolean(),
})
const queueItem = z.object({
  id: objectId, name: z.string(), studentNo: z.string(), college: z.string(), major: z.string(), className: z.string(),
  status: statusTag, version: z.number(), changedCount: z.number(), submittedAt: instant.optional(),
})
const reviewRecord = z.object({
  id: objectId, name: z.string(), studentNo: z.string(), college: z.string(), major: z.string(), className: z.string(), identityNoMasked: z.string(),
  status: statusTag, version: z.number(), submittedAt: instant.optional(), reason: z.string().optional(),
  differences: z.array(differenceLine), roster: z.array(z.object({ label: z.string(), display: z.string() })),
  history: z.array(historyLine), actions: z.array(offeredAction),
})

export const sourceInfoContract = {
  showMine: defineEndpoint({ method: 'GET', path: '/api/source-info/mine', summary: 'My source information with its review state', access: ['student'], response: sourceInfo }),
  submitMine: defineEndpoint({ method: 'PUT', path: '/api/source-info/mine', summary: '保存并送审', access: ['student'], body: studentFields, response: sourceInfo, errors: ['illegal_transition', 'unknown_field'] }),
  listQueue: defineEndpoint({ method: 'GET', path: '/api/source-info/queue', summary: 'Reviewer: records by status, oldest submission first', access: ['reviewer'],
    query: z.strictObject({ ...pageQuery, status: statusEnum(sourceInfoWorkflow).default('pending'), college: line(60).optional(), q: line(40).optional() }), response: pageOf(queueItem) }),
  summary: defineEndpoint({ method: 'GET', path: '/api/source-info/summary', summary: 'Reviewer: counts by status and the colleges to filter by', access: ['reviewer'],
    response: z.object({ counts: z.record(z.string(), z.number()), colleges: z.array(z.string()) }) }),
  showOne: defineEndpoint({ method: 'GET', path: '/api/source-info/:id', summary: 'Reviewer: old and new side by side', access: ['reviewer'], params: idParams, response: reviewRecord }),
  approve: defineEndpoint({ method: 'POST', path: '/api/source-info/:id/approve', summary: '审核通过', access: ['reviewer'], params: idParams, body: decisionBody, response: reviewRecord, errors: ['illegal_transition', 'stale_version'] }),
  reject: defineEndpoint({ method: 'POST', path: '/api/source-info/:id/reject', summary: '退回修改', access: ['reviewer'], params: idParams,
    body: decisionBody.extend({ reason: paragraph(limits.reasonMax).min(limits.reasonMin, '请写明原因') }), response: reviewRecord, errors: ['illegal_transition', 'stale_version'] }),
  listDivisions: defineEndpoint({ method: 'GET', path: '/api/divisions', summary: 'Administrative divisions below `parent` (absent: provinces)', access: 'public',
    query: z.strictObject({ parent: z.string().regex(/^\d{6}$/).optional() }), response: z.object({ items: z.array(z.object({ code: z.string(), name: z.string(), leaf: z.boolean() })) }) }),
}
