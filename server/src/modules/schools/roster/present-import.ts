import { type z } from 'zod'
import { type schoolsContract } from '@shared/schools/contract'
import { type RosterImportRow } from './import-model'
import { sealedJson } from './sealed-json'

type ImportState = z.output<(typeof schoolsContract)['showImport']['response']>

/** An import as its reviewer sees it. */
export function presentImport(row: RosterImportRow): ImportState {
  const { state, fileName, total, valid, added, changed, unchanged, imported, errorCount } = row
  return {
    id: row._id.toString(), state, fileName, total, valid, added, changed, unchanged, imported, errorCount,
    errors: row.rowErrors.map(({ row: number, column, message }) => ({ row: number, column, message })),
    differences: row.differences ? sealedJson.read<ImportState['differences']>(row.differences) : [],
    createdAt: row.createdAt.toISOString(), finishedAt: row.finishedAt?.toISOString(),
  }
}
