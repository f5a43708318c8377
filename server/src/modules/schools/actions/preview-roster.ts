import { limits } from '@shared/kernel/limits'
import { Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { type UploadedFile } from '../../../http/read-upload'
import { readWorkbook } from '../../../xlsx/read-workbook'
import { compareValues } from '../../source-info/actions/compare-values'
import { checkRows } from '../roster/check-rows'
import { RosterChunk } from '../roster/chunk-model'
import { findRows } from '../roster/find-rows'
import { RosterImport, type RosterImportRow } from '../roster/import-model'
import { planRows, type RowPlan } from '../roster/plan-rows'
import { presentImport } from '../roster/present-import'
import { refuseKnownIdentities } from '../roster/refuse-known-identities'
import { rosterScope } from '../roster/roster-scope'
import { type BadRow, type GoodRow } from '../roster/roster-row'
import { sealedJson } from '../roster/sealed-json'

const chunkRows = 500
const shown = 200
const day = 86_400_000

/**
 * Reads and checks an uploaded roster and keeps it for confirming (R-ACC-1): every row either can be imported or is listed
 * with its reasons. The roster itself is not touched.
 * @throws AppError roster_file_invalid, roster_too_long
 */
export async function previewRoster(actor: Actor, file: UploadedFile) {
  const { schoolId } = rosterScope(actor)
  const checked = await checkRows(findRows(await readWorkbook(file.bytes, limits.rosterUnzippedBytes)))
  const { good, bad: known } = await refuseKnownIdentities(schoolId, checked.good)
  const bad = [...checked.bad, ...known].sort((a, b) => a.row - b.row)
  const count = { added: 0, changed: 0, unchanged: 0 }
  const differences: ReturnType<typeof difference>[] = []
  for (const part of inChunks(good)) {
    for (const plan of await planRows(schoolId, part)) {
      const differs = Object.keys(plan.changes).length > 0
      count[!plan.present ? 'added' : differs ? 'changed' : 'unchanged'] += 1
      if (plan.present && differs && differences.length < shown) differences.push(difference(plan))
    }
  }
  const now = clock.now()
  const errors = bad.flatMap((row) => row.errors)
  const record: RosterImportRow = {
    _id: new Types.ObjectId(), schoolId, createdBy: new Types.ObjectId(actor.id), fileName: file.fileName, state: 'previewed',
    total: good.length + bad.length, valid: good.length, ...count, imported: 0, errorCount: errors.length, rowErrors: errors.slice(0, shown),
    differences: sealedJson.write(differences), createdAt: now, confirmBy: new Date(now.getTime() + day), expiresAt: new Date(now.getTime() + 7 * day),
  }
  for (const [kind, rows] of [['good', good], ['bad', bad]] as const) {
    // One document at a time: fifty of them would not fit into one message.
    for (const [seq, part] of inChunks<GoodRow | BadRow>(rows).entries()) {
      await RosterChunk.create({ importId: record._id, kind, seq, rows: sealedJson.write(part), done: false, expiresAt: record.expiresAt })
    }
  }
  // Last, so that an import that can be found is whole.
  await RosterImport.create([record])
  return presentImport(record)
}

const difference = (plan: RowPlan) => ({
  row: plan.row, studentNo: plan.values.studentNo ?? '', name: plan.values.name ?? '',
  fields: compareValues(plan.before, plan.changes).map(({ label, before, after }) => ({ label, before, after })),
})

function inChunks<T>(rows: T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / chunkRows) }, (_, at) => rows.slice(at * chunkRows, (at + 1) * chunkRows))
}
