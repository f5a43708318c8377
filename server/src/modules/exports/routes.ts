import { exportsContract } from '@shared/exports/contract'
import { defineRoutes } from '../../http/define-routes'
import { exportRegistrations } from './actions/export-registrations'

export const exportsRoutes = defineRoutes(exportsContract, {
  registrations: ({ actor, query }) => exportRegistrations(actor, query),
})
