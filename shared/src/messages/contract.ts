import { z } from 'zod'
import { defineEndpoint } from '../kernel/endpoint'
import { pageOf, pageQuery } from '../kernel/page'
import { idParams, instant, objectId } from '../kernel/presented'
import { messageKinds, type MessageKind } from './kinds'

const kind = z.enum(Object.keys(messageKinds) as [MessageKind, ...MessageKind[]])
const message = z.object({ id: objectId, kind, title: z.string(), lines: z.array(z.object({ label: z.string(), value: z.string() })), path: z.string(), createdAt: instant, readAt: instant.optional(),
  delivery: z.enum(['inbox', 'queued', 'sent', 'delivered', 'failed']) })

export const messagesContract = {
  list: defineEndpoint({ method: 'GET', path: '/api/messages', summary: 'My inbox, newest first', access: 'signed-in', query: z.strictObject({ ...pageQuery, kind: kind.optional() }), response: pageOf(message) }),
  unread: defineEndpoint({ method: 'GET', path: '/api/messages/unread', summary: 'Unread counts', access: 'signed-in', response: z.object({ total: z.number(), byKind: z.record(z.string(), z.number()) }) }),
  markRead: defineEndpoint({ method: 'POST', path: '/api/messages/:id/read', summary: 'Mark one as read', access: 'signed-in', params: idParams, response: message }),
  markAllRead: defineEndpoint({ method: 'POST', path: '/api/messages/read-all', summary: 'Mark all as read', access: 'signed-in', response: z.object({ marked: z.number() }) }),
}
