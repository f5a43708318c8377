import { type ExportColumnKey, exportColumnKeys, exportColumnOf, personalColumnKeys } from '@shared/destinations/export-columns'
import { finished } from 'node:stream'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { type FileAnswer } from '../../../http/define-routes'
import { logger } from '../../../logger'
import { streamWorkbook } from '../../../xlsx/stream-workbook'
import { getSchool } from '../../schools/actions/get-school'
import { chinaTime } from '../china-time'
import { closeExport } from '../close-export'
import { openExport } from '../open-export'
import { exportingSchool } from '../policy'
import { registrationRows, type RegistrationFilter } from '../registration-rows'
import { takeLease } from '../take-lease'

const usual = exportColumnKeys.filter((key) => exportColumnOf(key).on)
const personal: readonly ExportColumnKey[] = personalColumnKeys

/**
 * R-DST-5: the reviewer's school's registration list, one row a student of the roster, made while it is read. Recorded before the
 * first byte leaves. The reader going away ends the work.
 * @throws AppError forbidden, export_busy
 */
export async function exportRegistrations(actor: Actor, { columns = usual, ...filter }: RegistrationFilter & { columns?: ExportColumnKey[] }): Promise<FileAnswer> {
  const schoolId = exportingSchool(actor)
  const { name } = await getSchool(schoolId)
  const lease = await takeLease(schoolId)
  try {
    const opened = await openExport(actor, { schoolId, columns, personal: columns.some((key) => personal.includes(key)), filter })
    const progress = { rows: 0 }
    const body = streamWorkbook({ name: '去向登记名单', columns: columns.map(exportColumnOf), rows: registrationRows({ schoolId, columns, filter, progress, onBatch: () => lease.keep() }) })
    finished(body, (error) => {
      closeExport(opened, { ...progress, error: error ?? undefined }).finally(() => lease.release())
        // The lease ends by itself; that the export was begun is written already.
        .catch((failure: unknown) => logger.error({ err: failure, exportId: opened._id }, 'an export could not be closed'))
    })
    return { body, fileName: `去向登记名单-${name}-${chinaTime(clock.now()).slice(0, 10)}.xlsx` }
  } catch (error) {
    await lease.release()
    throw error
  }
}
