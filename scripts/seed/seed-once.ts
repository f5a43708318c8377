import mongoose from 'mongoose'

/** Runs `work` unless it came to its end in this database before: nothing of what people did since then comes back. */
export async function seedOnce(name: string, work: () => Promise<void>): Promise<void> {
  const marks = mongoose.connection.collection<{ _id: string; finishedAt: Date }>('seedings')
  if (await marks.findOne({ _id: name })) return
  await work()
  await marks.insertOne({ _id: name, finishedAt: new Date() })
}
