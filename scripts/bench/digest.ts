import { benchOutbox } from './outbox'
import { type BenchRow } from './bench-row'

/** P5 for digests: what is queued as one is drained like every push. `BENCH_MESSAGES` says how many. */
export async function benchDigest(): Promise<BenchRow[]> {
  return (await benchOutbox('job_digest')).map((row) => ({ ...row, figure: `digests: ${row.figure}` }))
}
