import { AsyncLocalStorage } from 'node:async_hooks'
import mongoose from 'mongoose'

const open = new AsyncLocalStorage<true>()

/**
 * Runs `work` in one transaction, joining one that is already open. MongoDB may run it again after a write conflict,
 * so `work` does nothing outside the database.
 */
export async function inTransaction<T>(work: () => Promise<T>): Promise<T> {
  if (open.getStore()) return work()
  return open.run(true, async () => {
    const result = await mongoose.connection.transaction(work, { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } })
    return result as T
  })
}
