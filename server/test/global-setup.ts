import { MongoClient } from 'mongodb'
import { type EmbeddedMongod, startEmbedded } from '../../scripts/mongod/start-embedded'

declare global {
  var embeddedForTests: EmbeddedMongod | undefined
}

/** One real replica set for every server test; each test file has a database of its own on it. */
export default async function globalSetup(): Promise<void> {
  globalThis.embeddedForTests = await startEmbedded()
  process.env.TEST_MONGODB_URI = globalThis.embeddedForTests.uri
  const client = await MongoClient.connect(globalThis.embeddedForTests.uri)
  // MongoDB expires rows by its own clock, once a minute: sessions of a test that lives in another month would vanish under it.
  await client.db('admin').command({ setParameter: 1, ttlMonitorEnabled: false })
  await client.close()
}
