import { isDuplicateKey } from '../../db/is-duplicate-key'
import { AppError } from '../../errors'
import { scansMade } from '../../http/metrics'
import { refoldTickets } from './refold-tickets'
import { Scan, type ScanRow } from './scan-model'

interface Told { first?: { at: Date; gateName: string } | null; again: boolean }
interface Kept { again?: boolean; first?: Told['first']; reentry?: boolean }

/**
 * Stores a scan, once a nonce, and returns what to say of it. One who was refused and tries the same request again may be let in now; then the row says so.
 * @throws AppError conflict when the nonce was another scan's; whoever was let in by it is taken back
 */
export async function keepScan(row: ScanRow, { again = false, first, reentry = false }: Kept = {}): Promise<[ScanRow, Told]> {
  try {
    await Scan.collection.insertOne(row)
    scansMade.inc({ outcome: row.reason ?? row.outcome })
    return [row, { first, again }]
  } catch (error) {
    if (!isDuplicateKey(error, 'nonce')) throw error
    const { fairId, nonce } = row
    const there = await Scan.findOne({ fairId, nonce }).orFail().lean<ScanRow>()
    const same = String(there.ticketId) === String(row.ticketId) && there.mode === row.mode
    if (same && there.outcome === 'refused' && row.outcome !== 'refused') return [await letIn(row), { again }]
    if (same && (again || there.outcome === row.outcome)) return [there, { first, again: true }]
    if (row.ticketId && row.outcome !== 'refused' && !again) await refoldTickets([row.ticketId], { reentry, without: nonce })
    throw new AppError('conflict', undefined, { cause: error })
  }
}

async function letIn({ _id, ...passed }: ScanRow): Promise<ScanRow> {
  const { fairId, nonce } = passed
  return Scan.findOneAndUpdate({ fairId, nonce }, { $set: passed, $unset: { reason: 1 } }, { returnDocument: 'after' }).orFail().lean<ScanRow>()
}
