import { pushesContract } from '@shared/pushes/contract'
import { defineRoutes } from '../../http/define-routes'
import { listPushes } from './actions/list-pushes'
import { retryPush } from './actions/retry-push'

export const pushesRoutes = defineRoutes(pushesContract, {
  list: ({ query }) => listPushes(query),
  retry: ({ params }) => retryPush(params.id),
})
