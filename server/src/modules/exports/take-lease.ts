import { clock } from '../../clock'
import { isDuplicateKey } from '../../db/is-duplicate-key'
import { AppError } from '../../errors'
import { random } from '../../random'
import { ExportLease } from './lease-model'

const leaseMs = 60_000
const renewMs = 10_000

export interface Lease {
  /** To be called now and then. @throws AppError export_busy when nothing was heard for so long that another export took the place */
  keep(): Promise<void>
  release(): Promise<void>
}

/**
 * The one place a school has for exporting. A process that died holds it for a minute; an export whose reader stalls keeps it
 * only until somebody else wants it.
 * @throws AppError export_busy
 */
export async function takeLease(schoolId: string): Promise<Lease> {
  const owner = random.uuid()
  const until = () => new Date(clock.ms() + leaseMs)
  try {
    await ExportLease.updateOne({ _id: schoolId, until: { $lte: clock.now() } }, { $set: { owner, until: until() } }, { upsert: true })
  } catch (error) {
    if (isDuplicateKey(error)) throw new AppError('export_busy')
    throw error
  }
  let renewAt = clock.ms() + renewMs
  return {
    async keep() {
      if (clock.ms() < renewAt) return
      renewAt = clock.ms() + renewMs
      const { matchedCount } = await ExportLease.updateOne({ _id: schoolId, owner }, { $set: { until: until() } })
      if (matchedCount === 0) throw new AppError('export_busy')
    },
    async release() { await ExportLease.deleteOne({ _id: schoolId, owner }) },
  }
}
