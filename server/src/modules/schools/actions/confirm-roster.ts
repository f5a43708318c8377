import { type Types } from 'mongoose'
import { type Actor } from '../../../actor'
import { clock } from '../../../clock'
import { isDuplicateKey } from '../../../db/is-duplicate-key'
import { inTransaction } from '../../../db/transaction'
import { AppError } from '../../../errors'
import { RosterChunk, type RosterChunkRow } from '../roster/chunk-model'
import { RosterImport, type RosterImportRow } from '../roster/import-model'
import { presentImport } from '../roster/present-import'
import { rosterScope } from '../roster/roster-scope'
import { type GoodRow } from '../roster/roster-row'
import { sealedJson } from '../roster/sealed-json'
import { findImport } from './find-import'
import { importRows } from './import-rows'

const leaseMs = 60_000
const leased = () => new Date(clock.ms() + leaseMs)

/**
 * Imports the valid rows of a preview, chunk by chunk, each in one transaction with its own tick: after a crash the next
 * confirmation goes on where it stopped, and a second one meanwhile only answers how far it is.
 * @throws AppError not_found, roster_preview_expired
 */
export async function confirmRoster(actor: Actor, id: string) {
  const found = await findImport(actor, id)
  if (found.state === 'done') return presentImport(found)
  if (found.state === 'previewed' && found.confirmBy <= clock.now()) throw new AppError('roster_preview_expired')
  const mine = await RosterImport.findOneAndUpdate(
    { ...rosterScope(actor), _id: id, state: { $ne: 'done' }, $or: [{ leaseUntil: null }, { leaseUntil: { $lte: clock.now() } }] },
    { $set: { state: 'importing', leaseUntil: leased() } }, { returnDocument: 'after' },
  ).lean<RosterImportRow>()
  if (mine) await importChunks(actor, mine)
  return presentImport(await findImport(actor, id))
}

async function importChunks(actor: Actor, row: RosterImportRow): Promise<void> {
  try {
    const open = await RosterChunk.find({ importId: row._id, kind: 'good', done: false }, { _id: 1 }).sort({ seq: 1 }).lean<{ _id: Types.ObjectId }[]>()
    for (const { _id } of open) await importChunk(actor, row, _id)
  } catch (error) {
    // Whoever confirms next need not wait for the lease to run out.
    await RosterImport.updateOne({ _id: row._id }, { $unset: { leaseUntil: 1 } })
    throw error
  }
  await RosterImport.updateOne({ _id: row._id, state: 'importing' }, { $set: { state: 'done', finishedAt: clock.now() }, $unset: { leaseUntil: 1 } })
  await RosterChunk.deleteMany({ importId: row._id, kind: 'good' })
}

async function importChunk(actor: Actor, row: RosterImportRow, chunkId: Types.ObjectId, retries = 3): Promise<void> {
  try {
    await inTransaction(async () => {
      const chunk = await RosterChunk.findOneAndUpdate({ _id: chunkId, done: false }, { $set: { done: true } }).lean<RosterChunkRow>()
      if (!chunk) return
      const rows = sealedJson.read<GoodRow[]>(chunk.rows)
      await importRows(actor, row.schoolId, rows)
      await RosterImport.updateOne({ _id: row._id }, { $inc: { imported: rows.length }, $set: { leaseUntil: leased() } })
    })
  } catch (error) {
    // Another import has added one of these students meanwhile: compare again, now it is a known one.
    if (!isDuplicateKey(error) || retries === 0) throw error
    await importChunk(actor, row, chunkId, retries - 1)
  }
}
