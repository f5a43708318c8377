import { sourceInfoContract } from '@shared/source-info/contract'
import { defineRoutes } from '../../http/define-routes'
import { approveSourceInfo } from './actions/approve-source-info'
import { listDivisions } from './actions/list-divisions'
import { listQueue } from './actions/list-queue'
import { rejectSourceInfo } from './actions/reject-source-info'
import { showMine } from './actions/show-mine'
import { showOne } from './actions/show-one'
import { submitMine } from './actions/submit-mine'
import { summariseQueue } from './actions/summarise-queue'

export const sourceInfoRoutes = defineRoutes(sourceInfoContract, {
  showMine: ({ actor }) => showMine(actor),
  submitMine: ({ actor, body }) => submitMine(actor, body),
  listQueue: ({ actor, query }) => listQueue(actor, query),
  summary: ({ actor }) => summariseQueue(actor),
  showOne: ({ actor, params }) => showOne(actor, params.id),
  approve: ({ actor, params, body }) => approveSourceInfo(actor, params.id, body.version),
  reject: ({ actor, params, body }) => rejectSourceInfo(actor, params.id, body),
  listDivisions: ({ query }) => listDivisions(query.parent),
})
