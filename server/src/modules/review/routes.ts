import { reviewContract } from '@shared/review/contract'
import { defineRoutes } from '../../http/define-routes'
import { approveMany } from './actions/approve-many'
import { listRecords } from './actions/list-records'
import { listWaiting } from './actions/list-waiting'
import { summariseWaiting } from './actions/summarise-waiting'

export const reviewRoutes = defineRoutes(reviewContract, {
  queue: ({ actor, query }) => listWaiting(actor, query),
  summary: ({ actor }) => summariseWaiting(actor),
  records: ({ actor, query }) => listRecords(actor, query),
  approveMany: ({ actor, body, ctx }) => approveMany(actor, body.items, ctx.ip),
})
