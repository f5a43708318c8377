import { createHash } from 'node:crypto'

/** SHA-256 in hex: for keys that must be compared, never read back. */
export function sha256Hex(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
