import { schoolsContract } from '@shared/schools/contract'
import { defineRoutes } from '../../http/define-routes'
import { confirmRoster } from './actions/confirm-roster'
import { previewRoster } from './actions/preview-roster'
import { saveSettings } from './actions/save-settings'
import { showImport } from './actions/show-import'
import { showSettings } from './actions/show-settings'
import { writeImportErrors } from './actions/write-import-errors'
import { writeRosterTemplate } from './actions/write-roster-template'

export const schoolsRoutes = defineRoutes(schoolsContract, {
  rosterTemplate: () => writeRosterTemplate(),
  previewRoster: ({ actor, file }) => previewRoster(actor, file),
  confirmRoster: ({ actor, params }) => confirmRoster(actor, params.id),
  showImport: ({ actor, params }) => showImport(actor, params.id),
  importErrors: ({ actor, params }) => writeImportErrors(actor, params.id),
  showSettings: ({ actor }) => showSettings(actor),
  saveSettings: ({ actor, body }) => saveSettings(actor, body),
})
