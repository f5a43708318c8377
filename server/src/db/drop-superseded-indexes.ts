import mongoose from 'mongoose'

/** Indexes of earlier releases that would refuse what is right now; the ones in their place have other names. */
const superseded = [
  // Every destination had a number then; now a draft has none, and two without would collide.
  { collection: 'destinations', index: 'number_1' },
  // Written at every step of a push; the ones in its place only at the end.
  { collection: 'outbox', index: 'state_1_doneAt_-1' },
] as const
const absent = new Set([26, 27])

/** Drops what an earlier release left behind; nothing when it is gone already. Safe in several processes at once. */
export async function dropSupersededIndexes(): Promise<void> {
  for (const { collection, index } of superseded) {
    await mongoose.connection.collection(collection).dropIndex(index).catch((error: unknown) => {
      if (!(error instanceof mongoose.mongo.MongoServerError && absent.has(Number(error.code)))) throw error
    })
  }
}
