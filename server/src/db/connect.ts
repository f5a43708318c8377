import mongoose from 'mongoose'
import { dropSupersededIndexes } from './drop-superseded-indexes'
import { fillTitles } from './fill-titles'
import { runOnce } from './run-once'

// A transaction reaches every mongoose call made inside it, so no action can forget to pass a session on.
mongoose.set('transactionAsyncLocalStorage', true)
mongoose.set('strictQuery', true)
mongoose.set('sanitizeFilter', false)
mongoose.set('autoIndex', false)

/** Connects the default mongoose connection; majority writes, so that an answered signature survives a failover. */
export async function connectDatabase(uri: string): Promise<void> {
  await mongoose.connect(uri, { w: 'majority', retryWrites: true, serverSelectionTimeoutMS: 5_000, maxPoolSize: 50, autoIndex: false })
    .catch((error: unknown) => { throw new Error(`MONGODB_URI: ${error instanceof Error ? error.message : 'cannot connect'}`, { cause: error }) })
  const hello = await mongoose.connection.db?.command({ hello: 1 })
  if (!hello?.setName && hello?.msg !== 'isdbgrid') throw new Error('MONGODB_URI is a single mongod without a replica set; transactions need one (rs.initiate() makes a set of one).')
}

/** Creates collections and indexes of every registered model: the unique ones are the rules' last guard. */
export async function ensureIndexes(): Promise<void> {
  for (const model of Object.values(mongoose.models)) {
    await model.createCollection()
    await model.createIndexes()
  }
  await runOnce('drop superseded indexes of destinations and outbox', dropSupersededIndexes)
  await runOnce('fill titles', fillTitles)
}

export async function disconnectDatabase(): Promise<void> { await mongoose.disconnect() }
