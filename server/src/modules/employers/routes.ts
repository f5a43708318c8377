import { employersContract } from '@shared/employers/contract'
import { defineRoutes } from '../../http/define-routes'
import { addStaff } from './actions/add-staff'
import { changeStaff } from './actions/change-staff'
import { decideRegistration } from './actions/decide-registration'
import { describeMyEmployer } from './actions/describe-my-employer'
import { describeRegistration } from './actions/describe-registration'
import { getRegistration } from './actions/get-registration'
import { keepLicence } from './actions/keep-licence'
import { listRegistrations } from './actions/list-registrations'
import { listStaff } from './actions/list-staff'
import { openLicence } from './actions/open-licence'
import { registerEmployer } from './actions/register-employer'
import { resubmitRegistration } from './actions/resubmit-registration'
import { saveEmployerProfile } from './actions/save-employer-profile'
import { showEmployer } from './actions/show-employer'

export const employersRoutes = defineRoutes(employersContract, {
  uploadLicence: ({ ctx, file }) => keepLicence(ctx, file),
  register: ({ ctx, body }) => registerEmployer(ctx, body),
  showMine: ({ actor }) => describeMyEmployer(actor),
  saveProfile: async ({ actor, body }) => { await saveEmployerProfile(actor, body); return describeMyEmployer(actor) },
  resubmit: async ({ actor, body }) => { await resubmitRegistration(actor, body); return describeMyEmployer(actor) },
  listStaff: ({ actor }) => listStaff(actor),
  addStaff: async ({ actor, body }) => { await addStaff(actor, body); return listStaff(actor) },
  setOwner: async ({ actor, params, body }) => { await changeStaff(actor, params.id, body.owner ? 'made_owner' : 'made_member'); return listStaff(actor) },
  disableStaff: async ({ actor, params }) => { await changeStaff(actor, params.id, 'disabled'); return listStaff(actor) },
  listRegistrations: ({ query }) => listRegistrations(query),
  showRegistration: async ({ actor, params }) => describeRegistration(await getRegistration(actor, params.id)),
  showLicence: ({ actor, params }) => openLicence(actor, params.id),
  approve: async ({ actor, params, body }) => describeRegistration(await decideRegistration(actor, params.id, 'approve', body)),
  reject: async ({ actor, params, body }) => describeRegistration(await decideRegistration(actor, params.id, 'reject', body)),
  suspend: async ({ actor, params, body }) => describeRegistration(await decideRegistration(actor, params.id, 'suspend', body)),
  restore: async ({ actor, params, body }) => describeRegistration(await decideRegistration(actor, params.id, 'restore', body)),
  showOne: ({ params }) => showEmployer(params.id),
})
