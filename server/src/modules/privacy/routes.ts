import { privacyContract } from '@shared/privacy/contract'
import { defineRoutes } from '../../http/define-routes'
import { blockEmployer } from './actions/block-employer'
import { findEmployersToBlock } from './actions/find-employers-to-block'
import { savePrivacy } from './actions/save-privacy'
import { showPrivacy } from './actions/show-privacy'
import { unblockEmployer } from './actions/unblock-employer'

export const privacyRoutes = defineRoutes(privacyContract, {
  show: ({ actor }) => showPrivacy(actor),
  save: ({ actor, body }) => savePrivacy(actor, body),
  findEmployers: ({ actor, query }) => findEmployersToBlock(actor, query.q),
  block: ({ actor, body }) => blockEmployer(actor, body.employerId),
  unblock: ({ actor, params }) => unblockEmployer(actor, params.id),
})
