import { z } from 'zod'
import { defineEndpoint } from '../kernel/endpoint'
import { limits } from '../kernel/limits'
import { decisionBody, idParams, instant, objectId, offeredAction, statusTag } from '../kernel/presented'

const sides = ['student', 'employer'] as const
const side = z.enum(sides)
/** `n` grows with each signal of its sender in this call (begin with the device's time in ms), so that a repetition is stored once and a poller reads on after the last. */
export const signal = z.strictObject({ n: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER), kind: z.enum(['ready', 'offer', 'answer', 'candidate', 'bye']), data: z.string().max(limits.signalBytes).regex(/^\P{C}*$/u) })

/** A call as either side sees it; `actions` are for whoever asks. */
export const call = z.object({
  id: objectId, interviewId: objectId, status: statusTag, version: z.number(), jobTitle: z.string(), employer: z.object({ id: objectId, name: z.string() }), caller: z.string(), student: z.object({ name: z.string() }),
  /** It rings until then; nobody there by that time: 无人接听. */
  ringsUntil: instant, startedAt: instant, answeredAt: instant.optional(), endedAt: instant.optional(), serverNow: instant, actions: z.array(offeredAction),
})
export type CallView = z.output<typeof call>
const body = decisionBody
const errors = ['call_over', 'illegal_transition', 'stale_version'] as const

/** Video calls of an interview (R-INT-3). `call` frames on /ws say the same as polling `current`. Fixed addresses come before `:id`. */
export const callsContract = {
  start: defineEndpoint({ method: 'POST', path: '/api/calls', summary: 'Employer: calls the student of an accepted video interview, from its time on', access: ['employer'], body: z.strictObject({ interviewId: objectId }), response: call,
    errors: ['call_too_early', 'call_not_video', 'call_not_accepted', 'interview_over', 'call_busy', 'employer_not_approved', 'rate_limited'] }),
  current: defineEndpoint({ method: 'GET', path: '/api/calls/current', summary: 'The call that rings for me or that I am in, if any: for polling and after a reload', access: sides, response: z.object({ call: call.optional() }) }),
  showOne: defineEndpoint({ method: 'GET', path: '/api/calls/:id', summary: 'One call', access: sides, params: idParams, response: call }),
  answer: defineEndpoint({ method: 'POST', path: '/api/calls/:id/answer', summary: 'Student: 接听', access: ['student'], params: idParams, body, response: call, errors }),
  refuse: defineEndpoint({ method: 'POST', path: '/api/calls/:id/refuse', summary: 'Student: 暂不接听', access: ['student'], params: idParams, body, response: call, errors }),
  hangUp: defineEndpoint({ method: 'POST', path: '/api/calls/:id/hang-up', summary: '挂断; no version is asked for, whoever leaves must get out', access: sides, params: idParams, response: call, errors }),
  signal: defineEndpoint({ method: 'POST', path: '/api/calls/:id/signals', summary: 'A WebRTC signal for the other side, where no socket opens', access: sides, params: idParams, body: signal, response: z.object({ n: z.number() }), errors: ['call_over', 'rate_limited'] }),
  signals: defineEndpoint({ method: 'GET', path: '/api/calls/:id/signals', summary: 'The other side’s signals after number `after`, in order', access: sides, params: idParams, query: z.strictObject({ after: z.coerce.number().int().min(-1).default(-1) }), response: z.object({ from: side, items: z.array(signal) }) }),
  iceServers: defineEndpoint({ method: 'GET', path: '/api/calls/:id/ice-servers', summary: 'STUN and TURN servers with credentials of this call’s side, for RTCPeerConnection', access: sides, params: idParams,
    response: z.object({ iceServers: z.array(z.object({ urls: z.array(z.string()), username: z.string().optional(), credential: z.string().optional() })), expiresAt: instant }), errors: ['call_over'] }),
  voip: defineEndpoint({ method: 'POST', path: '/api/calls/:id/voip', summary: 'Mini-program: what wx.joinVoIPChat takes. `code`: fresh from wx.login', access: sides, params: idParams, body: z.strictObject({ code: z.string().regex(/^[\w-]+$/).max(128) }),
    response: z.object({ groupId: z.string(), nonceStr: z.string(), timeStamp: z.number(), signature: z.string(), roomType: z.literal('video'), /** One's own: the room draws it from the camera. */ openId: z.string() }), errors: ['call_over', 'voip_unavailable', 'wechat_code_invalid', 'wechat_unavailable', 'rate_limited'] }),
}
