import { timingSafeEqual } from 'node:crypto'

/** Compares two texts in a time that does not tell where they differ. */
export function constantTimeEqual(left: string, right: string): boolean {
  const a = Buffer.from(left)
  const b = Buffer.from(right)
  return a.length === b.length && timingSafeEqual(a, b)
}
