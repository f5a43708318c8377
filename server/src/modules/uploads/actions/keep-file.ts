import { type Types } from 'mongoose'
import { clock } from '../../../clock'
import { isDuplicateKey } from '../../../db/is-duplicate-key'
import { inTransaction } from '../../../db/transaction'
import { AppError } from '../../../errors'
import { gridFs } from '../../../files/grid-fs'
import { BegunFile } from '../begun-file-model'

/**
 * Stores bytes under `id`, then `record`s their row, which is to hold it: whatever breaks off in between is found and removed later.
 * @throws AppError conflict (it took too long), and what `record` throws: then nothing is left
 */
export async function keepFile(file: { id: Types.ObjectId; bytes: Buffer; sha256: string; contentType: string }, record: () => Promise<unknown>): Promise<void> {
  const { id: _id } = file
  await BegunFile.create([{ _id, at: clock.now() }])
  await gridFs.put(file)
  try {
    await inTransaction(async () => {
      const { deletedCount } = await BegunFile.deleteOne({ _id })
      // It took so long that the file counted as left behind.
      if (deletedCount !== 1) throw new AppError('conflict')
      await record()
    })
  } catch (error) {
    // Of other errors it is not known whether the row is there after all.
    if (isDuplicateKey(error) || error instanceof AppError) {
      await gridFs.discard(_id)
      await BegunFile.deleteOne({ _id })
    }
    throw error
  }
}
