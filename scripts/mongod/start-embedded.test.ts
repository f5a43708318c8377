import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MongoClient } from 'mongodb'
import { freePort } from '../product/free-port'
import { startEmbedded } from './start-embedded'

async function addInTransaction(uri: string): Promise<number> {
  const client = await MongoClient.connect(uri)
  try {
    const rows = client.db('kept').collection('rows')
    await client.withSession((session) => session.withTransaction(() => rows.insertOne({ at: 1 }, { session })))
    return await rows.countDocuments()
  } finally {
    await client.close()
  }
}

describe('startEmbedded', () => {
  const dbPath = mkdtempSync(join(tmpdir(), 'embedded-test-'))
  afterAll(() => rmSync(dbPath, { recursive: true, force: true }))

  it('keeps its data and its transactions over a restart on another port', async () => {
    for (const rows of [1, 2]) {
      const mongod = await startEmbedded({ dbPath, port: await freePort() })
      try {
        expect(await addInTransaction(mongod.uri)).toBe(rows)
      } finally {
        await mongod.stop()
      }
    }
  })
})
