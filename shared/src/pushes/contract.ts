import { z } from 'zod'
import { defineEndpoint } from '../kernel/endpoint'
import { pageOf, pageQuery } from '../kernel/page'
import { idParams, instant, objectId } from '../kernel/presented'
import { messageKinds, type PushKind } from '../messages/kinds'
import { pushStates } from './states'

const { account_notice: _, ...pushed } = messageKinds
const kind = z.enum(Object.keys(pushed) as PushKind[])
const state = z.enum(Object.keys(pushStates) as (keyof typeof pushStates)[])

/** `error`: WeChat's last refusal, its meaning and what helps. `delivered`: how WeChat says it ended. */
const push = z.object({
  id: objectId, kind, kindLabel: z.string(), state, stateLabel: z.string(), who: z.string(), title: z.string(), attempts: z.number(), channel: z.enum(['official', 'mini', 'inbox']).optional(),
  delivered: z.enum(['delivered', 'blocked', 'failed']).optional(), error: z.object({ code: z.number().optional(), meaning: z.string(), next: z.string() }).optional(),
  createdAt: instant, nextAt: instant.optional(), doneAt: instant.optional(), retryable: z.boolean(),
})

/** R-PUSH-3: what became of the pushes, for the platform; who they went to is masked. */
export const pushesContract = {
  list: defineEndpoint({ method: 'GET', path: '/api/pushes', summary: 'Pushes of one state, the last done first (waiting: the next due first)', access: ['admin'],
    query: z.strictObject({ ...pageQuery, state: state.default('failed'), kind: kind.optional() }), response: pageOf(push) }),
  retry: defineEndpoint({ method: 'POST', path: '/api/pushes/:id/retry', summary: '重发 a push that failed, where that helps', access: ['admin'], params: idParams, response: push, errors: ['push_not_retryable'] }),
}
