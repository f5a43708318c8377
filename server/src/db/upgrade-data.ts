import mongoose from 'mongoose'

/** Brings rows of earlier releases to what this one reads. Each step finds nothing the second time, and may run in several processes at once. */
export async function upgradeData(): Promise<void> {
  // An agreement's line in a list was its employer's name; now every kind of destination has a title.
  await mongoose.connection.collection('destinations').updateMany({ kind: 'online', title: { $exists: false } }, [{ $set: { title: '$employerName' } }])
}
