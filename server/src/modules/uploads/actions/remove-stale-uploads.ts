import { type Types } from 'mongoose'
import { clock } from '../../../clock'
import { inTransaction } from '../../../db/transaction'
import { gridFs } from '../../../files/grid-fs'
import { BegunFile, type BegunFileRow } from '../begun-file-model'
import { Upload, type UploadRow } from '../model'

const begunMs = 60 * 60_000

/**
 * Removes at most `limit` files that no record took for a week, and at most as many that a crash left half stored. May run twice, and while
 * a record takes one of them: the row decides, and goes first. Returns how many rows it removed.
 */
export async function removeStaleUploads(limit: number): Promise<number> {
  const due = { staleAt: { $lte: clock.now() } }
  const rows = await Upload.find(due, { _id: 1 }).sort({ staleAt: 1 }).limit(limit).lean<{ _id: Types.ObjectId }[]>()
  let removed = 0
  for (const { _id } of rows) {
    const fileId = await takeOut({ _id, ...due })
    if (!fileId) continue
    await removeFile(fileId)
    removed += 1
  }
  const begun = await BegunFile.find({ at: { $lte: new Date(clock.ms() - begunMs) } }).sort({ at: 1 }).limit(limit).lean<BegunFileRow[]>()
  for (const { _id } of begun) await removeFile(_id)
  return removed
}

/** Deletes the row if it is still due, and notes its file as one without a row: a crash in between loses nothing of sight. */
async function takeOut(due: Record<string, unknown>): Promise<Types.ObjectId | undefined> {
  return inTransaction(async () => {
    const row = await Upload.findOneAndDelete(due).lean<UploadRow>()
    if (row) await BegunFile.create([{ _id: row.fileId, at: clock.now() }])
    return row?.fileId
  })
}

async function removeFile(fileId: Types.ObjectId): Promise<void> {
  await gridFs.discard(fileId)
  await BegunFile.deleteOne({ _id: fileId })
}
