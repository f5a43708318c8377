import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import mongoose from 'mongoose'
import { connectDatabase, disconnectDatabase } from '../../server/src/db/connect'
import { chooseDatabase } from './choose-database'

/**
 * Connects a command to the product's database: `uri`, else the embedded one of `dataDir`, whether or not the product runs on it (at
 * `port`). Returns how to leave it.
 * @throws Error that says what to set
 */
export async function openDatabase({ uri, dataDir, port }: { uri?: string; dataDir: string; port: number }): Promise<() => Promise<void>> {
  const folder = resolve(dataDir, 'mongodb')
  if (!uri && !existsSync(folder)) throw new Error(`There is no data in ${dataDir}. Set MONGODB_URI, or DATA_DIR to the folder of the product.`)
  if (!uri && inUse(folder)) {
    await connectRunning(folder, port)
    return disconnectDatabase
  }
  const chosen = await chooseDatabase(uri, dataDir, port)
  try {
    await connectDatabase(chosen.uri)
  } catch (error) {
    await chosen.embedded?.stop()
    throw error
  }
  return async () => {
    await disconnectDatabase()
    await chosen.embedded?.stop()
  }
}

/** mongod writes its process id there, and nothing when it ends in order. */
function inUse(folder: string): boolean {
  const lock = join(folder, 'mongod.lock')
  const pid = existsSync(lock) ? Number(readFileSync(lock, 'utf8').trim()) : 0
  if (!pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

async function connectRunning(folder: string, port: number): Promise<void> {
  const elsewhere = new Error(`${folder} is in use, and not by the MongoDB at port ${port}. Set MONGODB_URI to the running database, or stop the product.`)
  await connectDatabase(`mongodb://127.0.0.1:${port}/graduate_employment?replicaSet=rs0`).catch(() => { throw elsewhere })
  const options: unknown = await mongoose.connection.db?.admin().command({ getCmdLineOpts: 1 })
  if (JSON.stringify(options).includes(JSON.stringify(folder))) return
  await disconnectDatabase()
  throw elsewhere
}
