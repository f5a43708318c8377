import mongoose from 'mongoose'

// A transaction reaches every mongoose call made inside it, so no action can forget to pass a session on.
mongoose.set('transactionAsyncLocalStorage', true)
mongoose.set('strictQuery', true)
mongoose.set('sanitizeFilter', false)
mongoose.set('autoIndex', false)

/** Connects the default mongoose connection; majority writes, so that an answered signature survives a failover. */
export async function connectDatabase(uri: string): Promise<void> {
  await mongoose.connect(uri, { w: 'majority', retryWrites: true, serverSelectionTimeoutMS: 10_000, maxPoolSize: 50, autoIndex: false })
}

/** Creates collections and indexes of every registered model: the unique ones are the rules' last guard. */
export async function ensureIndexes(): Promise<void> {
  for (const model of Object.values(mongoose.models)) {
    await model.createCollection()
    await model.createIndexes()
  }
}

export async function disconnectDatabase(): Promise<void> { await mongoose.disconnect() }
