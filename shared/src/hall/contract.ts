import { z } from 'zod'
import { defineEndpoint } from '../kernel/endpoint'
import { limits } from '../kernel/limits'
import { pageOf, pageQuery } from '../kernel/page'
import { decisionBody, historyLine, idParams, instant, objectId, offeredAction, statusEnum, statusTag } from '../kernel/presented'
import { paragraph } from '../kernel/text'
import { chatReportWorkflow } from './report-workflow'
import { talkGrounds } from './talk-grounds'

/** The number of a message within its conversation, from 1; 0: none. */
export const seq = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER)
/** Chosen by the device once a message, so that sending it again stores it once. */
export const clientId = z.string().regex(/^[\w-]{8,40}$/)
export const messageText = paragraph(limits.chatTextMax).min(1, '请输入内容')
const side = z.enum(['student', 'employer'])

export const chatMessage = z.object({ conversationId: objectId, seq, clientId, side, /** The person at the keyboard: of a unit, the colleague. */ author: z.string(), text: z.string(), at: instant })
export type ChatMessage = z.output<typeof chatMessage>

/** One line of the list. `partner.id`: the employer's; a student has none. `detail`: school, college and major of a student. */
const conversation = z.object({
  id: objectId, partner: z.object({ side, id: objectId.optional(), name: z.string(), detail: z.string() }),
  last: chatMessage.optional(), lastSeq: seq, lastAt: instant, unread: z.number(),
  /** Up to which message each side has read. */
  readSeq: z.object({ mine: seq, theirs: seq }),
  /** The school stopped it: what was said can be read, nothing be added. */
  stopped: z.boolean(),
})
/** With whom one may talk on which ground. `maySend` says beforehand what sending would refuse. */
const opened = conversation.extend({ side, maySend: z.object({ ok: z.boolean(), message: z.string().optional() }), reported: z.boolean() })
export type Conversation = z.output<typeof conversation>

const report = z.object({
  id: objectId, status: statusTag, by: z.object({ side, name: z.string() }), employer: z.object({ id: objectId, name: z.string() }), student: z.object({ name: z.string(), studentNo: z.string() }),
  reason: z.string(), /** The message that was meant, if one was. */ seq: seq.optional(), reportedAt: instant, decidedAt: instant.optional(),
})
const reportPage = report.extend({ version: z.number(), note: z.string(), stopped: z.boolean(), messages: z.array(chatMessage), actions: z.array(offeredAction), history: z.array(historyLine) })
const decide = decisionBody.extend({ note: paragraph(limits.reasonMax).default('') })
const sides = ['student', 'employer'] as const

/** 洽谈面试大厅 (R-INT-2). The socket (/ws, hall/frames) is a faster road to the same actions. Fixed addresses come before `:id`. */
export const hallContract = {
  list: defineEndpoint({ method: 'GET', path: '/api/hall/conversations', summary: 'My conversations, the last spoken in first', access: sides, query: z.strictObject(pageQuery), response: pageOf(conversation) }),
  partners: defineEndpoint({ method: 'GET', path: '/api/hall/partners', summary: 'Student: employers one may talk to and has not talked to yet', access: ['student'],
    response: z.object({ items: z.array(z.object({ employer: z.object({ id: objectId, name: z.string() }), ground: z.string() })) }) }),
  unread: defineEndpoint({ method: 'GET', path: '/api/hall/unread', summary: 'How many messages wait to be read: for the badge', access: sides, response: z.object({ count: z.number() }) }),
  open: defineEndpoint({ method: 'POST', path: '/api/hall/conversations', summary: 'The conversation with the other side of an application, job invitation or interview, or (student) with an employer; made when there is none', access: sides,
    body: z.strictObject({ about: z.enum(talkGrounds), id: objectId }), response: opened, errors: ['chat_stranger', 'employer_not_approved', 'rate_limited'] }),
  showOne: defineEndpoint({ method: 'GET', path: '/api/hall/conversations/:id', summary: 'One conversation', access: sides, params: idParams, response: opened }),
  messages: defineEndpoint({ method: 'GET', path: '/api/hall/conversations/:id/messages', summary: 'Messages in the order of seq: the first ones `after`, the last ones `before`, or the last ones; also for polling', access: sides, params: idParams,
    query: z.strictObject({ after: z.coerce.number().int().min(0).optional(), before: z.coerce.number().int().min(1).optional(), limit: z.coerce.number().int().min(1).max(limits.chatPageSize).default(limits.chatPageSize) }),
    response: z.object({ items: z.array(chatMessage), /** There is more in the direction asked for. */ more: z.boolean(), lastSeq: seq, readSeq: z.object({ mine: seq, theirs: seq }), stopped: z.boolean() }) }),
  send: defineEndpoint({ method: 'POST', path: '/api/hall/conversations/:id/messages', summary: 'Says something; the same clientId again answers the message stored before', access: sides, params: idParams,
    body: z.strictObject({ clientId, text: messageText }), response: chatMessage, errors: ['chat_stranger', 'chat_closed', 'chat_too_fast', 'employer_not_approved'] }),
  read: defineEndpoint({ method: 'POST', path: '/api/hall/conversations/:id/read', summary: 'Read up to `seq`; never goes back', access: sides, params: idParams, body: z.strictObject({ seq }), response: z.object({ readSeq: z.object({ mine: seq, theirs: seq }), unread: z.number() }) }),
  report: defineEndpoint({ method: 'POST', path: '/api/hall/conversations/:id/report', summary: '举报 to the student’s school', access: sides, params: idParams,
    body: z.strictObject({ reason: paragraph(limits.reportReasonMax).min(limits.reasonMin, '请写明举报的原因'), seq: seq.min(1).optional() }), response: z.object({ reported: z.literal(true) }), errors: ['chat_report_open', 'rate_limited'] }),
  reports: defineEndpoint({ method: 'GET', path: '/api/hall/reports', summary: 'School: reports about its students’ chats, newest first', access: ['reviewer'], query: z.strictObject({ ...pageQuery, status: statusEnum(chatReportWorkflow).optional() }), response: pageOf(report) }),
  showReport: defineEndpoint({ method: 'GET', path: '/api/hall/reports/:id', summary: 'School: one report with what was said around it', access: ['reviewer'], params: idParams, response: reportPage }),
  stop: defineEndpoint({ method: 'POST', path: '/api/hall/reports/:id/stop', summary: 'School: 停用对话', access: ['reviewer'], params: idParams, body: decide, response: reportPage, errors: ['illegal_transition', 'stale_version'] }),
  dismiss: defineEndpoint({ method: 'POST', path: '/api/hall/reports/:id/dismiss', summary: 'School: 没有问题', access: ['reviewer'], params: idParams, body: decide, response: reportPage, errors: ['illegal_transition', 'stale_version'] }),
}
