import { messagesContract } from '@shared/messages/contract'
import { defineRoutes } from '../../http/define-routes'
import { countUnread } from './actions/count-unread'
import { listMessages } from './actions/list-messages'
import { markAllRead } from './actions/mark-all-read'
import { markRead } from './actions/mark-read'

export const messagesRoutes = defineRoutes(messagesContract, {
  list: ({ actor, query }) => listMessages(actor, query),
  unread: ({ actor }) => countUnread(actor),
  markRead: ({ actor, params }) => markRead(actor, params.id),
  markAllRead: ({ actor }) => markAllRead(actor),
})
