import { recommendationsContract } from '@shared/recommendations/contract'
import { defineRoutes } from '../../http/define-routes'
import { giveFeedback } from './actions/give-feedback'
import { listRecommendations } from './actions/list-recommendations'
import { markOpened } from './actions/mark-opened'
import { savePreferences } from './actions/save-preferences'
import { showPreferences } from './actions/show-preferences'
import { showStatistics } from './actions/show-statistics'
import { startRun } from './actions/start-run'
import { takeBackFeedback } from './actions/take-back-feedback'

export const recommendationsRoutes = defineRoutes(recommendationsContract, {
  showPreferences: ({ actor }) => showPreferences(actor),
  savePreferences: ({ actor, body }) => savePreferences(actor, body),
  listMine: ({ actor, query }) => listRecommendations(actor, query),
  giveFeedback: ({ actor, params, body }) => giveFeedback(actor, params.id, body),
  takeBackFeedback: ({ actor, params }) => takeBackFeedback(actor, params.id),
  markOpened: ({ actor, body }) => markOpened(actor, body.day),
  statistics: () => showStatistics(),
  startRun: () => startRun(),
})
