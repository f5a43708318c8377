import { z } from 'zod'
import { exportColumnKeys, exportStates, type ExportState } from '../destinations/export-columns'
import { destinationKind } from '../destinations/parts'
import { defineEndpoint } from '../kernel/endpoint'
import { limits } from '../kernel/limits'
import { line } from '../kernel/text'

const stateKeys = Object.keys(exportStates) as ExportState[]
/** Keys of exportColumns with commas between; each counts once. */
const columns = z.string().max(1000).regex(/^[A-Za-z]+(?:,[A-Za-z]+)*$/, '列名格式不正确')
  .transform((text) => [...new Set(text.split(','))]).pipe(z.array(z.enum(exportColumnKeys, '没有这一列')))

/** R-DST-5: what a school takes out. */
export const exportsContract = {
  registrations: defineEndpoint({ method: 'GET', path: '/api/exports/registrations', summary: '去向登记名单: every student of the roster with the destination held now', access: ['reviewer'],
    query: z.strictObject({ columns: columns.optional(), college: line(limits.addressMax).optional(), kind: destinationKind.optional(), state: z.enum(stateKeys).optional() }),
    produces: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', errors: ['export_busy'] }),
}
