/** True when MongoDB refused a write because of a unique index; `index` narrows to one index by a key it contains. */
export function isDuplicateKey(error: unknown, index?: string): boolean {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 11000) return false
  if (!index) return true
  const pattern = 'keyPattern' in error ? error.keyPattern : undefined
  return typeof pattern === 'object' && pattern !== null && index in pattern
}
