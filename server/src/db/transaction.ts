import { AsyncLocalStorage } from 'node:async_hooks'
import mongoose from 'mongoose'

// A transaction of a process that died holds its documents until MongoDB ends it; nobody waits longer than this.
const options = { readConcern: { level: 'snapshot' as const }, writeConcern: { w: 'majority' as const }, timeoutMS: 12_000 }
const open = new AsyncLocalStorage<true>()

/**
 * Runs `work` in one transaction, joining one that is already open. MongoDB may run it again after a write conflict,
 * so `work` does nothing outside the database.
 */
export async function inTransaction<T>(work: () => Promise<T>): Promise<T> {
  if (open.getStore()) return work()
  return open.run(true, async () => {
    const result = await mongoose.connection.transaction(work, options)
    return result as T
  })
}
