import { createHash } from 'node:crypto'
import { type Types } from 'mongoose'

/** What a checkpoint needs of a row: its place and its hash, which stands for all its fields. */
export interface SealedRow { _id: Types.ObjectId; hash: string }

/** Counts and digests rows one by one, in the order of _id; `result()` once at the end. */
export function digestRows(): { add(row: SealedRow): void; result(): { count: number; digest: string } } {
  const digest = createHash('sha256')
  let count = 0
  return {
    add(row) {
      digest.update(`${String(row._id)} ${String(row.hash)}\n`)
      count += 1
    },
    result: () => ({ count, digest: digest.digest('hex') }),
  }
}
