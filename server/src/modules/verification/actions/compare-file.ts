import { createHash } from 'node:crypto'
import { type Verified } from './verify-number'

/** How a file compares with what the platform handed out under a number. `at`: when the file's state began. */
export type Comparison = { result: 'same' | 'earlier'; version: number; at: Date } | { result: 'different' }

/** Compares a PDF with the recorded SHA-256 of every file that was handed out (R-DST-4): one changed byte is another file. */
export function compareFile(found: Verified, bytes: Buffer): Comparison {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const recorded = found.documents.find((one) => one.sha256 === sha256)
  if (!recorded) return { result: 'different' }
  const same = recorded.version === found.version && recorded.state === found.status && recorded.seq === found.seq
  return { result: same ? 'same' : 'earlier', version: recorded.version, at: recorded.at }
}
