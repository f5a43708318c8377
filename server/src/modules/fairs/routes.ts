import { fairsContract } from '@shared/fairs/contract'
import { defineRoutes } from '../../http/define-routes'
import { addBooth } from './actions/add-booth'
import { cancelFair } from './actions/cancel-fair'
import { createFair } from './actions/create-fair'
import { describeMyFair } from './actions/describe-my-fair'
import { findExhibitors } from './actions/find-exhibitors'
import { listBooths } from './actions/list-booths'
import { listExhibiting } from './actions/list-exhibiting'
import { listFairs } from './actions/list-fairs'
import { listMyFairs } from './actions/list-my-fairs'
import { moveBooth } from './actions/move-booth'
import { pickBoothJobs } from './actions/pick-booth-jobs'
import { publishFair } from './actions/publish-fair'
import { removeBooth } from './actions/remove-booth'
import { requireOwnFair } from './actions/require-own-fair'
import { reviseFair } from './actions/revise-fair'
import { saveFairDraft } from './actions/save-fair-draft'
import { showBooth } from './actions/show-booth'
import { showFair } from './actions/show-fair'

export const fairsRoutes = defineRoutes(fairsContract, {
  list: ({ actor, query }) => listFairs(actor, query),
  listMine: ({ actor, query }) => listMyFairs(actor, query),
  listExhibiting: ({ actor, query }) => listExhibiting(actor, query),
  findEmployers: ({ actor, query }) => findExhibitors(actor, query.q),
  create: async ({ actor, body }) => describeMyFair(actor, await createFair(actor, body)),
  showMine: async ({ actor, params }) => describeMyFair(actor, await requireOwnFair(actor, params.id)),
  saveDraft: ({ actor, params, body }) => saveFairDraft(actor, params.id, body),
  publish: async ({ actor, params, body }) => describeMyFair(actor, await publishFair(actor, params.id, body)),
  revise: async ({ actor, params, body }) => describeMyFair(actor, await reviseFair(actor, params.id, body)),
  cancel: async ({ actor, params, body }) => describeMyFair(actor, await cancelFair(actor, params.id, body)),
  addBooth: ({ actor, params, body }) => addBooth(actor, params.id, body),
  moveBooth: ({ actor, params, body }) => moveBooth(actor, params.id, body.boothNo),
  removeBooth: ({ actor, params }) => removeBooth(actor, params.id),
  pickJobs: ({ actor, params, body }) => pickBoothJobs(actor, params.id, body.jobIds),
  listBooths: ({ actor, params }) => listBooths(actor, params.id),
  showBooth: ({ actor, params }) => showBooth(actor, params.id),
  showOne: ({ actor, params }) => showFair(actor, params.id),
})
