import { z } from 'zod'
import { defineEndpoint } from '../kernel/endpoint'
import { limits } from '../kernel/limits'
import { idParams, instant, objectId } from '../kernel/presented'
import { schoolSettings } from './settings'

const rowError = z.object({ row: z.number(), column: z.string(), message: z.string() })
const importState = z.object({
  id: objectId, state: z.enum(['previewed', 'importing', 'done']), fileName: z.string(), total: z.number(), valid: z.number(),
  added: z.number(), changed: z.number(), unchanged: z.number(), imported: z.number(), errorCount: z.number(), errors: z.array(rowError),
  differences: z.array(z.object({ row: z.number(), studentNo: z.string(), name: z.string(), fields: z.array(z.object({ label: z.string(), before: z.string(), after: z.string() })) })),
  createdAt: instant, finishedAt: instant.optional(),
})
const settingsState = z.object({ settings: schoolSettings, revision: z.number(), changedAt: instant.optional(), changedBy: z.string().optional(), changes: z.array(z.object({ at: instant, by: z.string(), label: z.string(), before: z.string(), after: z.string() })) })

/** Roster import (R-ACC-1): upload → preview with errors by row → confirm → progress → result file. `errors` and `differences` hold the first 200. */
export const schoolsContract = {
  rosterTemplate: defineEndpoint({ method: 'GET', path: '/api/schools/roster/template', summary: 'Empty roster file', access: ['reviewer'], produces: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }),
  previewRoster: defineEndpoint({ method: 'POST', path: '/api/schools/roster/imports', summary: 'Upload a roster: parsed, checked, nothing changed yet', access: ['reviewer'],
    upload: { maxBytes: limits.rosterFileBytes }, response: importState, errors: ['roster_file_invalid', 'roster_too_long', 'payload_too_large'] }),
  confirmRoster: defineEndpoint({ method: 'POST', path: '/api/schools/roster/imports/:id/confirm', summary: 'Import the valid rows of a preview', access: ['reviewer'], params: idParams, response: importState, errors: ['roster_preview_expired'] }),
  showImport: defineEndpoint({ method: 'GET', path: '/api/schools/roster/imports/:id', summary: 'Progress and result', access: ['reviewer'], params: idParams, response: importState }),
  importErrors: defineEndpoint({ method: 'GET', path: '/api/schools/roster/imports/:id/errors', summary: 'All row errors as xlsx', access: ['reviewer'], params: idParams, produces: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }),
  showSettings: defineEndpoint({ method: 'GET', path: '/api/schools/settings', summary: 'The school’s settings, who changed them last, and the last changes', access: ['reviewer'], response: settingsState }),
  saveSettings: defineEndpoint({ method: 'PUT', path: '/api/schools/settings', summary: 'Change the settings read at `revision`', access: ['reviewer'], body: z.strictObject({ revision: z.number().int().min(0), settings: schoolSettings }), response: settingsState, errors: ['stale_version'] }),
}
