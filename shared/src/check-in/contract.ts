import { z } from 'zod'
import { signedIn } from '../accounts/contract'
import { defineEndpoint } from '../kernel/endpoint'
import { limits } from '../kernel/limits'
import { pageOf, pageQuery } from '../kernel/page'
import { idParams, instant, objectId, oneOf, statusTag } from '../kernel/presented'
import { line, paragraph } from '../kernel/text'
import { doubts } from './doubts'
import { scanModes } from './modes'
import { scanOutcomes } from './outcomes'
import { refusals } from './refusals'
import { scannedText } from './scanned-text'

/** Made by the phone once a scan and repeated with it, so that a repeated request is the same success. */
const nonce = z.string().regex(/^[\w-]{16,64}$/, '扫码编号格式不正确')
const mode = oneOf(scanModes)
const gate = z.object({ id: objectId, name: z.string() })
const organiser = ['reviewer', 'employer'] as const

/** What a gate needs to know of its event, online and offline (shared/check-in/decide-scan). `tag`: the first bytes of the event's digest, in hex. */
const facts = z.object({ fairId: objectId, tag: z.string(), status: z.string(), checkInFrom: instant, endsAt: instant, reentry: z.boolean(), staticTickets: z.boolean() })
const passage = z.object({ at: instant, gate: z.string() })
export const station = z.object({
  event: facts.extend({ title: z.string(), place: z.string(), startsAt: instant }), gates: z.array(gate),
  me: z.object({ name: z.string(), supervisor: z.boolean(), gateId: objectId.optional() }), serverNow: instant,
})
/** The answer to a scan: `label` is the one word for the gate, `name` is masked, `first` says when and where one already admitted came in. `again`: this request had succeeded before. */
export const scanResult = z.object({
  scanId: objectId, outcome: oneOf(scanOutcomes), reason: oneOf(refusals).optional(), label: z.string(), name: z.string().optional(), mode, at: instant, gate: z.string(), first: passage.optional(), again: z.boolean(),
})
/** One line of the record. `studentNo`: to the organiser alone. `undone` says why it counts no more, `doubt` why the organiser should look. */
export const scanLine = z.object({
  id: objectId, at: instant, mode, outcome: oneOf(scanOutcomes), reason: oneOf(refusals).optional(), label: z.string(), name: z.string().optional(), studentNo: z.string().optional(), gate: z.string(), staff: z.string(), offline: z.boolean(), mayUndo: z.boolean(),
  undone: z.object({ at: instant, by: z.string(), reason: z.string() }).optional(), doubt: z.object({ key: oneOf(doubts), label: z.string() }).optional(),
})
/** `entered`, `left`, `refused`: scans that count. `inside`: people now, `admitted`: people who came at all, `held`: tickets. */
const counts = z.object({
  gates: z.array(gate.extend({ entered: z.number(), left: z.number(), refused: z.number() })), entered: z.number(), left: z.number(), refused: z.number(), held: z.number(), admitted: z.number(), inside: z.number(), conflicts: z.number(), at: instant,
})
const found = z.object({ ticketId: objectId, name: z.string(), studentNo: z.string(), status: statusTag, inside: z.boolean(), first: passage.optional() })
/** `k`: looked up by the digest of a ticket's code; `b`: opens only with that code (shared/check-in/open-list-entry). */
export const listEntry = z.object({ k: z.string(), b: z.string() })
const offlineScan = z.strictObject({ nonce, code: scannedText, mode, gateId: objectId, at: instant, outcome: z.enum(['admitted', 'left', 'refused']), reason: oneOf(refusals).optional() })
const staffCode = z.object({ id: objectId, gate: gate.optional(), supervisor: z.boolean(), expiresAt: instant, createdAt: instant, joined: z.number() })
const staffMember = z.object({ id: objectId, name: z.string(), gate: gate.optional(), supervisor: z.boolean(), joinedAt: instant, endedAt: instant.optional() })
const scanQuery = z.strictObject({ ...pageQuery, gateId: objectId.optional() })
const reason = paragraph(limits.reasonMax).min(limits.reasonMin, '请写明原因')

/** Check-in (R-FAIR-4, R-FAIR-5). Staff know one event by their session; the organiser names it. A refused scan is answered with 200: it was done, and stored. */
export const checkInContract = {
  join: defineEndpoint({ method: 'POST', path: '/api/check-in/join', summary: 'Become staff of an event by its code; signs in', access: 'public',
    body: z.strictObject({ code: line(20).toUpperCase().min(1, '请填写检票码'), name: line(limits.staffNameMax).min(1, '请填写姓名'), client: z.enum(['h5', 'mini']).default('h5') }),
    response: signedIn.extend({ station }), errors: ['staff_code_invalid', 'staff_code_used_up', 'event_over', 'event_cancelled', 'rate_limited'] }),
  station: defineEndpoint({ method: 'GET', path: '/api/check-in/station', summary: 'Staff: the event, its gates and who I am', access: ['staff'], response: station, errors: ['staff_ended'] }),
  scan: defineEndpoint({ method: 'POST', path: '/api/check-in/scans', summary: 'Staff: a code that was scanned, or a ticket that was searched for', access: ['staff'],
    body: z.strictObject({ code: scannedText.optional(), ticketId: objectId.optional(), nonce, mode: mode.default('entry'), gateId: objectId })
      .refine((body) => (body.code === undefined) !== (body.ticketId === undefined), { message: '请扫码或选择一张入场券', path: ['code'] }),
    response: scanResult, errors: ['staff_ended', 'exit_not_recorded', 'conflict'] }),
  scans: defineEndpoint({ method: 'GET', path: '/api/check-in/scans', summary: 'Staff: the record of the event or of a gate, newest first', access: ['staff'], query: scanQuery, response: pageOf(scanLine), errors: ['staff_ended'] }),
  undo: defineEndpoint({ method: 'POST', path: '/api/check-in/scans/:id/undo', summary: 'Supervisor or organiser: 撤销入场 or 撤销离场', access: ['staff', ...organiser], params: idParams, body: z.strictObject({ reason }),
    response: scanLine, errors: ['staff_ended', 'supervisor_only', 'scan_not_undoable'] }),
  search: defineEndpoint({ method: 'POST', path: '/api/check-in/search', summary: 'Staff: the ticket of a forgotten phone, by full name or student number; recorded', access: ['staff'], body: z.strictObject({ term: line(limits.nameMax).min(2, '请填写完整的姓名或学号') }),
    response: z.object({ items: z.array(found) }), errors: ['staff_ended', 'rate_limited'] }),
  counts: defineEndpoint({ method: 'GET', path: '/api/check-in/counts', summary: 'Staff: live counts; at most a second old', access: ['staff'], response: counts, errors: ['staff_ended'] }),
  offlineList: defineEndpoint({ method: 'GET', path: '/api/check-in/offline-list', summary: 'Staff: what a gate needs to verify without a network, page by page', access: ['staff'], query: z.strictObject({ after: objectId.optional() }),
    response: z.object({ event: facts, entries: z.array(listEntry), next: objectId.optional(), madeAt: instant }), errors: ['staff_ended'] }),
  uploadScans: defineEndpoint({ method: 'POST', path: '/api/check-in/offline-scans', summary: 'Staff: scans made without a network, in any order, repeated as often as need be', access: ['staff'],
    body: z.strictObject({ scans: z.array(offlineScan).min(1).max(limits.offlineBatchMax) }), response: z.object({ stored: z.array(z.object({ nonce: z.string(), doubt: oneOf(doubts).optional() })) }), errors: ['staff_ended'] }),
  gates: defineEndpoint({ method: 'GET', path: '/api/check-in/fairs/:id/gates', summary: 'Organiser: the gates', access: organiser, params: idParams, response: z.object({ items: z.array(gate) }) }),
  addGate: defineEndpoint({ method: 'POST', path: '/api/check-in/fairs/:id/gates', summary: 'Organiser: a new gate', access: organiser, params: idParams, body: z.strictObject({ name: line(limits.gateNameMax).min(1, '请填写入口名称') }), response: gate, errors: ['gate_exists', 'gate_limit'] }),
  removeGate: defineEndpoint({ method: 'DELETE', path: '/api/check-in/gates/:id', summary: 'Organiser: close a gate; its record stays', access: organiser, params: idParams }),
  codes: defineEndpoint({ method: 'GET', path: '/api/check-in/fairs/:id/codes', summary: 'Organiser: staff codes in force; the code itself is shown once, when it is made', access: organiser, params: idParams, response: z.object({ items: z.array(staffCode) }) }),
  addCode: defineEndpoint({ method: 'POST', path: '/api/check-in/fairs/:id/codes', summary: 'Organiser: a code by which staff join', access: organiser, params: idParams, body: z.strictObject({ gateId: objectId.optional(), supervisor: z.boolean().default(false) }),
    response: staffCode.extend({ code: z.string() }), errors: ['event_over', 'event_cancelled', 'employer_not_approved', 'rate_limited'] }),
  revokeCode: defineEndpoint({ method: 'DELETE', path: '/api/check-in/codes/:id', summary: 'Organiser: nobody joins by it any more; whoever did stays', access: organiser, params: idParams }),
  staff: defineEndpoint({ method: 'GET', path: '/api/check-in/fairs/:id/staff', summary: 'Organiser: who joined', access: organiser, params: idParams, response: z.object({ items: z.array(staffMember) }) }),
  endStaff: defineEndpoint({ method: 'DELETE', path: '/api/check-in/staff/:id', summary: 'Organiser: this person is staff no longer, at once; the code they joined by takes nobody any more', access: organiser, params: idParams }),
  fairCounts: defineEndpoint({ method: 'GET', path: '/api/check-in/fairs/:id/counts', summary: 'Organiser: live counts; at most a second old', access: organiser, params: idParams, response: counts }),
  trend: defineEndpoint({ method: 'GET', path: '/api/check-in/fairs/:id/trend', summary: 'Organiser: entries by minute of the last hour (minutes without one are left out), and why scans were refused, most first', access: organiser, params: idParams,
    response: z.object({ minutes: z.array(z.object({ at: instant, count: z.number() })), refused: z.array(z.object({ reason: oneOf(refusals), label: z.string(), count: z.number() })), at: instant }) }),
  fairScans: defineEndpoint({ method: 'GET', path: '/api/check-in/fairs/:id/scans', summary: 'Organiser: the record, newest first. `q`: of a whole name or student number', access: organiser, params: idParams, query: scanQuery.extend({ q: line(limits.nameMax).min(1).optional() }), response: pageOf(scanLine), errors: ['rate_limited'] }),
  conflicts: defineEndpoint({ method: 'GET', path: '/api/check-in/fairs/:id/conflicts', summary: 'Organiser: scans of offline gates to look at, newest first; `first`: the entry that counts', access: organiser, params: idParams, query: z.strictObject(pageQuery),
    response: pageOf(scanLine.extend({ first: passage.optional() })) }),
}
