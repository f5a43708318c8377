import { checkInContract } from '@shared/check-in/contract'
import { defineRoutes } from '../../http/define-routes'
import { addCode } from './actions/add-code'
import { addGate } from './actions/add-gate'
import { countAtWork } from './actions/count-at-work'
import { countOwnFair } from './actions/count-own-fair'
import { endStaff } from './actions/end-staff'
import { joinAsStaff } from './actions/join-as-staff'
import { listCodes } from './actions/list-codes'
import { listConflicts } from './actions/list-conflicts'
import { listGates } from './actions/list-gates'
import { listOffline } from './actions/list-offline'
import { listScansAtWork } from './actions/list-scans-at-work'
import { listScansOfFair } from './actions/list-scans-of-fair'
import { listStaff } from './actions/list-staff'
import { removeGate } from './actions/remove-gate'
import { revokeCode } from './actions/revoke-code'
import { scanTicket } from './actions/scan-ticket'
import { searchAtGate } from './actions/search-at-gate'
import { showStation } from './actions/show-station'
import { showTrend } from './actions/show-trend'
import { undoScan } from './actions/undo-scan'
import { uploadScans } from './actions/upload-scans'

/** Check-in, one line an endpoint. */
export const checkInRoutes = defineRoutes(checkInContract, {
  join: ({ ctx, body }) => joinAsStaff(ctx, body),
  station: ({ actor }) => showStation(actor),
  scan: ({ actor, body }) => scanTicket(actor, body),
  scans: ({ actor, query }) => listScansAtWork(actor, query),
  undo: ({ actor, params, body }) => undoScan(actor, params.id, body.reason),
  search: ({ actor, body }) => searchAtGate(actor, body.term),
  counts: ({ actor }) => countAtWork(actor),
  offlineList: ({ actor, query }) => listOffline(actor, query.after),
  uploadScans: ({ actor, body }) => uploadScans(actor, body.scans),
  gates: ({ actor, params }) => listGates(actor, params.id),
  addGate: ({ actor, params, body }) => addGate(actor, params.id, body.name),
  removeGate: ({ actor, params }) => removeGate(actor, params.id),
  codes: ({ actor, params }) => listCodes(actor, params.id),
  addCode: ({ actor, params, body }) => addCode(actor, params.id, body),
  revokeCode: ({ actor, params }) => revokeCode(actor, params.id),
  staff: ({ actor, params }) => listStaff(actor, params.id),
  endStaff: ({ actor, params }) => endStaff(actor, params.id),
  fairCounts: ({ actor, params }) => countOwnFair(actor, params.id),
  fairScans: ({ actor, params, query }) => listScansOfFair(actor, params.id, query),
  trend: ({ actor, params }) => showTrend(actor, params.id),
  conflicts: ({ actor, params, query }) => listConflicts(actor, params.id, query),
})
