import { z } from 'zod'
import { fairCard } from '../fairs/card'
import { defineEndpoint } from '../kernel/endpoint'
import { limits } from '../kernel/limits'
import { pageOf, pageQuery } from '../kernel/page'
import { decisionBody, historyLine, idParams, instant, objectId, offeredAction, oneOf, refusal, statusEnum, statusTag } from '../kernel/presented'
import { line, paragraph } from '../kernel/text'
import { boothResumes } from './booth-resumes'
import { ticketWorkflow } from './workflow'

const hex = (bytes: number) => z.hex().length(bytes * 2)
const admission = z.object({ at: instant, gate: z.string() })
const event = fairCard.extend({ link: z.string().optional(), checkInFrom: instant, reentry: z.boolean(), staticTickets: z.boolean(), cancelReason: z.string().optional() })

/**
 * My registration. `secret`, to one with a place at an event that takes place: with it the phone draws the code itself, every half minute and without
 * a network (shared/tickets/issue-ticket-code). `ahead`: how many wait before me. `whyNoPdf`: absent when it can be printed.
 */
export const myTicket = z.object({
  id: objectId, status: statusTag, version: z.number(), name: z.string(), fair: event, createdAt: instant, ahead: z.number().optional(), reason: z.string().optional(),
  secret: z.object({ tag: hex(4), code: hex(16), key: hex(32) }).optional(), admission: admission.optional(), inside: z.boolean(), boothResume: oneOf(boothResumes), whyNoPdf: refusal.optional(),
  serverNow: instant, actions: z.array(offeredAction), history: z.array(historyLine),
})
const myItem = z.object({ id: objectId, status: statusTag, fair: fairCard, createdAt: instant, admission: admission.optional() })

/** A registration as the organiser sees it: by name to the student's own school, masked to others. */
export const registration = z.object({
  id: objectId, status: statusTag, version: z.number(), name: z.string(), studentNo: z.string(), school: z.string(), college: z.string(), major: z.string(), seat: z.number().optional(), queueNo: z.number().optional(),
  createdAt: instant, admission: admission.optional(), inside: z.boolean(), reason: z.string().optional(), actions: z.array(offeredAction),
})

const raced = ['illegal_transition', 'stale_version'] as const
const organisers = ['reviewer', 'employer'] as const
const registering = ['event_registration_not_begun', 'event_registration_over', 'event_cancelled', 'event_over', 'event_not_for_you', 'event_full', 'event_already_registered', 'ticket_revoked', 'employer_not_approved', 'rate_limited'] as const
const reason = paragraph(limits.reasonMax).min(limits.reasonMin, '请写明原因')

/** R-FAIR-2, R-FAIR-3: 我的报名 and its tickets. */
export const ticketsContract = {
  register: defineEndpoint({ method: 'POST', path: '/api/tickets', summary: '报名: a place, or the waiting list when all are taken', access: ['student'], body: z.strictObject({ fairId: objectId }), response: myTicket, errors: registering }),
  listMine: defineEndpoint({ method: 'GET', path: '/api/tickets/mine', summary: '我的报名, the last registered first', access: ['student'], query: z.strictObject(pageQuery), response: pageOf(myItem) }),
  showOne: defineEndpoint({ method: 'GET', path: '/api/tickets/:id', summary: 'My registration, with what the phone needs to show the ticket', access: ['student'], params: idParams, response: myTicket }),
  watch: defineEndpoint({ method: 'GET', path: '/api/tickets/:id/now', summary: 'What may change while it is held up at a gate, in one small read: phones ask every few seconds', access: ['student'], params: idParams,
    response: z.object({ version: z.number(), admission: admission.optional(), inside: z.boolean() }) }),
  cancel: defineEndpoint({ method: 'POST', path: '/api/tickets/:id/cancel', summary: '取消报名: the place goes to the first who waits', access: ['student'], params: idParams, body: decisionBody, response: myTicket, errors: [...raced, 'event_over', 'ticket_used'] }),
  chooseResume: defineEndpoint({ method: 'PUT', path: '/api/tickets/:id/booth-resume', summary: 'Which résumé a stand may keep that scans me', access: ['student'], params: idParams, body: z.strictObject({ choice: oneOf(boothResumes) }), response: myTicket, errors: ['ticket_not_held'] }),
  pdf: defineEndpoint({ method: 'GET', path: '/api/tickets/:id/pdf', summary: '下载入场券', access: ['student'], params: idParams, produces: 'application/pdf', errors: ['ticket_not_held', 'ticket_phone_only', 'event_cancelled'] }),
  listOfFair: defineEndpoint({ method: 'GET', path: '/api/tickets', summary: 'Organiser: registrations of an event in one state, the last first. `q`: a whole name or student number, in any state', access: organisers,
    query: z.strictObject({ ...pageQuery, fairId: objectId, status: statusEnum(ticketWorkflow).default('held'), q: line(limits.nameMax).min(1).optional() }), response: pageOf(registration), errors: ['not_found', 'rate_limited'] }),
  revoke: defineEndpoint({ method: 'POST', path: '/api/tickets/:id/revoke', summary: 'Organiser: 作废, with a reason that the student is told', access: organisers, params: idParams, body: decisionBody.extend({ reason }), response: registration, errors: raced }),
  pardon: defineEndpoint({ method: 'POST', path: '/api/tickets/:id/pardon', summary: 'Organiser: 撤销作废, the student may register again and is told', access: organisers, params: idParams, body: decisionBody, response: registration, errors: [...raced, 'event_over'] }),
}
