import { correctionsContract } from '@shared/corrections/contract'
import { defineRoutes } from '../../http/define-routes'
import { approveCorrection } from './actions/approve-correction'
import { listMyCorrections } from './actions/list-my-corrections'
import { listQueue } from './actions/list-queue'
import { rejectCorrection } from './actions/reject-correction'
import { requestCorrection } from './actions/request-correction'
import { showCorrection } from './actions/show-correction'
import { withdrawCorrection } from './actions/withdraw-correction'

export const correctionsRoutes = defineRoutes(correctionsContract, {
  request: ({ actor, body }) => requestCorrection(actor, body),
  listMine: ({ actor, query }) => listMyCorrections(actor, query),
  withdraw: ({ actor, params, body }) => withdrawCorrection(actor, params.id, body.version),
  listQueue: ({ actor, query }) => listQueue(actor, query),
  showOne: ({ actor, params }) => showCorrection(actor, params.id),
  approve: ({ actor, params, body }) => approveCorrection(actor, params.id, body.version),
  reject: ({ actor, params, body }) => rejectCorrection(actor, params.id, body),
})
