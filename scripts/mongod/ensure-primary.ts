import { setTimeout as delay } from 'node:timers/promises'
import { MongoClient, MongoServerError, type Db } from 'mongodb'

const notYetInitialized = 94

async function currentConfig(admin: Db): Promise<{ version: number; members: { host: string }[] } | undefined> {
  try {
    const { config } = await admin.command({ replSetGetConfig: 1 })
    return config
  } catch (error) {
    if (error instanceof MongoServerError && error.code === notYetInitialized) return undefined
    throw error
  }
}

async function configure(admin: Db, name: string, host: string): Promise<void> {
  const config = await currentConfig(admin)
  const members = [{ _id: 0, host }]
  if (!config) await admin.command({ replSetInitiate: { _id: name, members } })
  // The data folder remembers the address of its last run; with another port the member no longer finds itself.
  else if (config.members[0]?.host !== host) await admin.command({ replSetReconfig: { ...config, version: config.version + 1, members }, force: true })
}

/**
 * Makes a running mongod the primary of a replica set of one, whatever its data folder remembers.
 * @param host `127.0.0.1:<port>`
 * @throws Error when it is no primary after 30 s
 */
export async function ensurePrimary(host: string, name: string): Promise<void> {
  const client = await MongoClient.connect(`mongodb://${host}/admin`, { directConnection: true, serverSelectionTimeoutMS: 30_000 })
  try {
    const admin = client.db('admin')
    await configure(admin, name, host)
    for (let tries = 0; tries < 600; tries += 1) {
      if ((await admin.command({ hello: 1 })).isWritablePrimary) return
      await delay(50)
    }
    throw new Error(`The embedded MongoDB on ${host} did not become primary within 30 s. Its data folder may belong to another replica set.`)
  } finally {
    await client.close()
  }
}
