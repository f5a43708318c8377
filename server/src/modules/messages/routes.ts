import { messagesContract } from '@shared/messages/contract'
import { defineRoutes } from '../../http/define-routes'
import { countUnread } from './actions/count-unread'
import { listMessages } from './actions/list-messages'
import { markAllRead } from './actions/mark-all-read'
import { markRead } from './actions/mark-read'
import { saveSetting } from './actions/save-setting'
import { showSettings } from './actions/show-settings'

export const messagesRoutes = defineRoutes(messagesContract, {
  showSettings: ({ actor }) => showSettings(actor),
  saveSetting: ({ actor, body }) => saveSetting(actor, body),
  list: ({ actor, query }) => listMessages(actor, query),
  unread: ({ actor }) => countUnread(actor),
  markRead: ({ actor, params }) => markRead(actor, params.id),
  markAllRead: ({ actor }) => markAllRead(actor),
})
