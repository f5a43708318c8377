import mongoose, { Schema } from 'mongoose'
import { clock } from '../../clock'
import { isDuplicateKey } from '../../db/is-duplicate-key'
import { random } from '../../random'

interface LeaseRow { _id: string; leaseId: string; until: Date }
const Lease = mongoose.model<LeaseRow>('RecommendationLease', new Schema<LeaseRow>({ _id: String, leaseId: String, until: Date }, { versionKey: false, collection: 'recommendation_leases' }))

export const leaseMs = 60_000

/**
 * Runs `work` in one process at a time; others find nothing to do and return false. `keep` holds the lease for another minute and says
 * whether it is still ours: `work` asks before each chunk, and a chunk that takes long keeps it every `beatMs`. A process that died loses it within a minute.
 */
export async function withLease(name: string, work: (keep: () => Promise<boolean>) => Promise<void>, beatMs = leaseMs / 3): Promise<boolean> {
  const leaseId = random.token(12)
  const until = (): Date => new Date(clock.ms() + leaseMs)
  const taken = await Lease.updateOne({ _id: name, until: { $lte: clock.now() } }, { $set: { leaseId, until: until() } }, { upsert: true })
    .catch((error: unknown) => { if (isDuplicateKey(error)) return undefined; throw error })
  if (!taken) return false
  const keep = async (): Promise<boolean> => (await Lease.updateOne({ _id: name, leaseId }, { $set: { until: until() } })).matchedCount === 1
  // A failure shows at the next chunk.
  const heart = setInterval(() => { keep().catch(() => undefined) }, beatMs)
  try {
    await work(keep)
  } finally {
    clearInterval(heart)
    // Without its name, so that a beat still on its way keeps nothing.
    await Lease.updateOne({ _id: name, leaseId }, { $set: { leaseId: '', until: new Date(0) } })
  }
  return true
}
