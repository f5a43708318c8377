import { favouritesContract } from '@shared/favourites/contract'
import { defineRoutes } from '../../http/define-routes'
import { addFavourite } from './actions/add-favourite'
import { applyToFavourites } from './actions/apply-to-favourites'
import { listFavourites } from './actions/list-favourites'
import { removeFavourite } from './actions/remove-favourite'
import { removeFavourites } from './actions/remove-favourites'

export const favouritesRoutes = defineRoutes(favouritesContract, {
  add: ({ actor, body }) => addFavourite(actor, body.jobId),
  list: ({ actor, query }) => listFavourites(actor, query),
  remove: ({ actor, params }) => removeFavourite(actor, params.id),
  batchRemove: ({ actor, body }) => removeFavourites(actor, body.jobIds),
  batchApply: ({ actor, body }) => applyToFavourites(actor, body),
})
