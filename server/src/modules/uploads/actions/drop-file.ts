import { type Types } from 'mongoose'
import { clock } from '../../../clock'
import { inTransaction } from '../../../db/transaction'
import { gridFs } from '../../../files/grid-fs'
import { BegunFile } from '../begun-file-model'

/** Lets `take` delete a row, and removes the file that it held: the row goes first, and a crash in between loses nothing of sight. Nothing when `take` finds none. */
export async function dropFile(take: () => Promise<Types.ObjectId | undefined>): Promise<void> {
  const id = await inTransaction(async () => {
    const found = await take()
    if (found) await BegunFile.create([{ _id: found, at: clock.now() }])
    return found
  })
  if (!id) return
  await gridFs.discard(id)
  await BegunFile.deleteOne({ _id: id })
}
