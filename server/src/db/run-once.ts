import mongoose from 'mongoose'
import { clock } from '../clock'

/**
 * Runs a step that brings a database along, once in its life: what was done is written down, so that a start looks up one row. A step
 * that fails is run again by the next start; two processes may both run it, so it has to bear that.
 */
export async function runOnce(name: string, step: () => Promise<void>): Promise<void> {
  const done = mongoose.connection.collection<{ _id: string; at: Date }>('upgrades')
  if (await done.findOne({ _id: name })) return
  await step()
  await done.updateOne({ _id: name }, { $setOnInsert: { at: clock.now() } }, { upsert: true })
}
