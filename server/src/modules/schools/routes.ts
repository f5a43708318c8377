import { schoolsContract } from '@shared/schools/contract'
import { defineRoutes } from '../../http/define-routes'
import { confirmRoster } from './actions/confirm-roster'
import { previewRoster } from './actions/preview-roster'
import { showImport } from './actions/show-import'
import { writeImportErrors } from './actions/write-import-errors'
import { writeRosterTemplate } from './actions/write-roster-template'

export const schoolsRoutes = defineRoutes(schoolsContract, {
  rosterTemplate: () => writeRosterTemplate(),
  previewRoster: ({ actor, file }) => previewRoster(actor, file),
  confirmRoster: ({ actor, params }) => confirmRoster(actor, params.id),
  showImport: ({ actor, params }) => showImport(actor, params.id),
  importErrors: ({ actor, params }) => writeImportErrors(actor, params.id),
})
