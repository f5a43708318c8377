import { hallContract } from '@shared/hall/contract'
import { defineRoutes } from '../../http/define-routes'
import { countUnread } from './actions/count-unread'
import { decideReport } from './actions/decide-report'
import { describeConversation } from './actions/describe-conversation'
import { describeReport } from './actions/describe-report'
import { getConversation } from './actions/get-conversation'
import { getReport } from './actions/get-report'
import { listConversations } from './actions/list-conversations'
import { listMessages } from './actions/list-messages'
import { listPartners } from './actions/list-partners'
import { listReports } from './actions/list-reports'
import { openConversation } from './actions/open-conversation'
import { readUpTo } from './actions/read-up-to'
import { reportChat } from './actions/report-chat'
import { sayMessage } from './actions/say-message'
import { hallScope } from './policy'

export const hallRoutes = defineRoutes(hallContract, {
  list: ({ actor, query }) => listConversations(actor, query),
  partners: ({ actor }) => listPartners(actor),
  unread: ({ actor }) => countUnread(actor),
  open: async ({ actor, body }) => describeConversation(actor, await openConversation(actor, body)),
  showOne: async ({ actor, params }) => describeConversation(actor, await getConversation(params.id, hallScope(actor))),
  messages: ({ actor, params, query }) => listMessages(actor, params.id, query),
  send: ({ actor, params, body }) => sayMessage(actor, params.id, body),
  read: ({ actor, params, body }) => readUpTo(actor, params.id, body.seq),
  report: async ({ actor, params, body }) => {
    await reportChat(actor, params.id, body)
    return { reported: true as const }
  },
  reports: ({ actor, query }) => listReports(actor, query),
  showReport: async ({ actor, params }) => describeReport(actor, await getReport(actor, params.id)),
  stop: async ({ actor, params, body }) => describeReport(actor, await decideReport(actor, params.id, 'stop', body)),
  dismiss: async ({ actor, params, body }) => describeReport(actor, await decideReport(actor, params.id, 'dismiss', body)),
})
