import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { connectDatabase, disconnectDatabase } from '../../server/src/db/connect'
import { chooseDatabase } from './choose-database'

/**
 * Connects a command to the product's database: `uri`, else the embedded one of `dataDir`, whether or not the product runs on it (at
 * `port`). Returns how to leave it.
 * @throws Error that says what to set
 */
export async function openDatabase({ uri, dataDir, port }: { uri?: string; dataDir: string; port: number }): Promise<() => Promise<void>> {
  if (!uri && !existsSync(join(dataDir, 'mongodb'))) throw new Error(`There is no data in ${dataDir}. Set MONGODB_URI, or DATA_DIR to the folder of the product.`)
  const chosen = await chooseDatabase(uri, dataDir, port).catch(() => undefined)
  try {
    await connectDatabase(chosen?.uri ?? `mongodb://127.0.0.1:${port}/graduate_employment?replicaSet=rs0`)
  } catch (error) {
    await chosen?.embedded?.stop()
    if (chosen) throw error
    throw new Error(`${join(dataDir, 'mongodb')} is in use, and no MongoDB answers on port ${port}. Set MONGODB_URI to the running database, or stop the product.`, { cause: error })
  }
  return async () => {
    await disconnectDatabase()
    await chosen?.embedded?.stop()
  }
}
