import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { AppError } from '../../../errors'
import { type FileAnswer } from '../../../http/define-routes'
import { writeWorkbook } from '../../../xlsx/write-workbook'
import { RosterChunk, type RosterChunkRow } from '../roster/chunk-model'
import { rosterSheet } from '../roster/find-rows'
import { rosterColumns } from '../roster/roster-columns'
import { type BadRow } from '../roster/roster-row'
import { sealedJson } from '../roster/sealed-json'
import { findImport } from './find-import'

/**
 * Everything that was not imported: the list of reasons, and the rows as they were written, ready to be put right and
 * uploaded again. It shows identity numbers in full: they are what may have to be corrected, in the school's own file.
 * @throws AppError not_found, roster_preview_expired
 */
export async function writeImportErrors(actor: Actor, id: string): Promise<FileAnswer> {
  const found = await findImport(actor, id)
  if (found.expiresAt <= clock.now()) throw new AppError('roster_preview_expired')
  const chunks = await RosterChunk.find({ importId: found._id, kind: 'bad' }).sort({ seq: 1 }).lean<RosterChunkRow[]>()
  const bad = chunks.flatMap((chunk) => sealedJson.read<BadRow[]>(chunk.rows))
  const body = await writeWorkbook([
    { name: '问题清单', columns: [{ label: '行号', width: 8 }, { label: '学号' }, { label: '姓名' }, { label: '列' }, { label: '问题', width: 60 }],
      rows: bad.flatMap(({ cells, errors }) => errors.map(({ row, column, message }) => [String(row), cells.studentNo ?? '', cells.name ?? '', column, message])) },
    { name: rosterSheet, columns: rosterColumns.map(({ label, mustBeFilled }) => ({ label, marked: mustBeFilled })),
      rows: bad.map(({ cells }) => rosterColumns.map(({ key }) => cells[key] ?? '')) },
  ])
  return { body, fileName: `未导入的行-${found.fileName.replace(/\.xlsx$/i, '')}.xlsx` }
}
