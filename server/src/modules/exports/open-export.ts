import { Types } from 'mongoose'
import { type Actor } from '../../actor'
import { clock } from '../../clock'
import { logger } from '../../logger'
import { Export, type ExportRow } from './model'

/** Writes down, in the database and in the log, who is about to take out what. */
export async function openExport(actor: Actor, order: { schoolId: string } & Pick<ExportRow, 'columns' | 'personal' | 'filter'>): Promise<ExportRow> {
  const row: ExportRow = {
    _id: new Types.ObjectId(), schoolId: new Types.ObjectId(order.schoolId), accountId: new Types.ObjectId(actor.id), accountName: actor.name,
    columns: order.columns, personal: order.personal, filter: order.filter, outcome: 'running', rows: 0, startedAt: clock.now(),
  }
  await Export.create([row])
  logger.info({ exportId: row._id, schoolId: order.schoolId, accountId: actor.id, columns: row.columns, personal: row.personal }, 'registration list asked for')
  return row
}
