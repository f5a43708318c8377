import mongoose from 'mongoose'

/** Gives agreements of earlier releases the title that lists show: there it was their employer's name. May run in several processes at once. */
export async function fillTitles(): Promise<void> {
  await mongoose.connection.collection('destinations').updateMany({ kind: 'online', title: { $exists: false } }, [{ $set: { title: '$employerName' } }])
}
