import { talentsContract } from '@shared/talents/contract'
import { defineRoutes } from '../../http/define-routes'
import { searchTalents } from './actions/search-talents'
import { showTalent } from './actions/show-talent'

export const talentsRoutes = defineRoutes(talentsContract, {
  search: ({ actor, query }) => searchTalents(actor, query),
  showOne: ({ actor, params }) => showTalent(actor, params.handle),
})
