import { type EmbeddedMongod, startEmbedded } from '../../scripts/mongod/start-embedded'

declare global {
  var embeddedForTests: EmbeddedMongod | undefined
}

/** One real replica set for every server test; each test file has a database of its own on it. */
export default async function globalSetup(): Promise<void> {
  globalThis.embeddedForTests = await startEmbedded()
  process.env.TEST_MONGODB_URI = globalThis.embeddedForTests.uri
}
