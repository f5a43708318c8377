import { type Types } from 'mongoose'
import { isDuplicateKey } from '../../db/is-duplicate-key'
import { Scan, type ScanRow } from './scan-model'

/**
 * Stores scans of an offline gate, those it sent before only once. One that the server had refused and the gate then let in by its list (the answer was
 * lost) is one that was let in. Returns the tickets whose record may have changed. @throws Error when one is not there afterwards
 */
export async function keepOfflineScans(rows: readonly ScanRow[]): Promise<Types.ObjectId[]> {
  await Scan.collection.insertMany([...rows], { ordered: false }).catch((error: unknown) => { if (!isDuplicateKey(error)) throw error })
  const nonces = rows.map(({ nonce }) => nonce)
  const there = await Scan.find({ fairId: rows[0]?.fairId, nonce: { $in: nonces } }, { nonce: 1, outcome: 1 }).lean<Pick<ScanRow, 'nonce' | 'outcome'>[]>()
  const outcomes = new Map(there.map(({ nonce, outcome }) => [nonce, outcome]))
  if (nonces.some((nonce) => !outcomes.has(nonce))) throw new Error('a scan was not stored')
  const passed = rows.filter(({ outcome }) => outcome !== 'refused')
  await Promise.all(passed.filter(({ nonce }) => outcomes.get(nonce) === 'refused').map(({ _id, ...row }) =>
    Scan.updateOne({ fairId: row.fairId, nonce: row.nonce, outcome: 'refused' }, { $set: row, $unset: { reason: 1 } })))
  return [...new Map(passed.flatMap(({ ticketId }) => (ticketId ? [[ticketId.toString(), ticketId] as const] : []))).values()]
}
