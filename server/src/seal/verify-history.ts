import { type HistoryFault } from './history-fault'
import { type SealKeys } from './seal-keys'
import { verifyChains } from './verify-chains'
import { type CheckpointSummary, verifyCheckpoints } from './verify-checkpoints'

export interface HistorySummary extends CheckpointSummary { rows: number; records: number; faults: number }

/** Verifies the whole history of the connected database (R-DST-3), in bounded memory; each fault goes to `report` as it is found. */
export async function verifyHistory({ keys, expect, report }: { keys: SealKeys; expect?: string; report: (fault: HistoryFault) => void }): Promise<HistorySummary> {
  let faults = 0
  const count = (fault: HistoryFault): void => { faults += 1; report(fault) }
  const chains = await verifyChains(count)
  const checkpoints = await verifyCheckpoints({ keys, expect, report: count })
  return { ...chains, ...checkpoints, faults }
}
