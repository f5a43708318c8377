import { clock } from '../../clock'
import { logger } from '../../logger'
import { Export, type ExportRow } from './model'

/** Writes down how an export ended; `rows` left the database, whether or not the reader took them all. */
export async function closeExport({ _id, personal }: ExportRow, { rows, error }: { rows: number; error?: Error }): Promise<void> {
  const outcome = error ? 'broken' : 'done'
  logger.info({ exportId: _id, rows, personal, outcome, err: error }, 'registration list ended')
  await Export.updateOne({ _id }, { $set: { outcome, rows, finishedAt: clock.now() } })
}
