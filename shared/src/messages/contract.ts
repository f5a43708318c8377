import { z } from 'zod'
import { defineEndpoint } from '../kernel/endpoint'
import { pageOf, pageQuery } from '../kernel/page'
import { idParams, instant, objectId } from '../kernel/presented'
import { messageKinds, switchableKinds, type MessageKind } from './kinds'

const kind = z.enum(Object.keys(messageKinds) as [MessageKind, ...MessageKind[]])
const message = z.object({ id: objectId, kind, title: z.string(), lines: z.array(z.object({ label: z.string(), value: z.string() })), path: z.string(), createdAt: instant, readAt: instant.optional(),
  delivery: z.enum(['inbox', 'queued', 'sent', 'delivered', 'failed']) })

/** R-MSG-3: the kinds that may be switched off here, each by itself. 职位推荐 is switched in 推荐设置, where its wishes are. */
const switchable = z.enum(switchableKinds)
const notificationSettings = z.object({ kinds: z.array(z.object({ kind, label: z.string(), on: z.boolean() })) })

export const messagesContract = {
  showSettings: defineEndpoint({ method: 'GET', path: '/api/messages/settings', summary: '通知设置: which kinds WeChat pushes to me; what is off still lies in the inbox', access: ['student'], response: notificationSettings }),
  saveSetting: defineEndpoint({ method: 'PUT', path: '/api/messages/settings', summary: 'Switches the push of one kind on or off', access: ['student'], body: z.strictObject({ kind: switchable, on: z.boolean() }), response: notificationSettings }),
  list: defineEndpoint({ method: 'GET', path: '/api/messages', summary: 'My inbox, newest first', access: 'signed-in', query: z.strictObject({ ...pageQuery, kind: kind.optional() }), response: pageOf(message) }),
  unread: defineEndpoint({ method: 'GET', path: '/api/messages/unread', summary: 'Unread counts', access: 'signed-in', response: z.object({ total: z.number(), byKind: z.record(z.string(), z.number()) }) }),
  markRead: defineEndpoint({ method: 'POST', path: '/api/messages/:id/read', summary: 'Mark one as read', access: 'signed-in', params: idParams, response: message }),
  markAllRead: defineEndpoint({ method: 'POST', path: '/api/messages/read-all', summary: 'Mark all as read', access: 'signed-in', response: z.object({ marked: z.number() }) }),
}
