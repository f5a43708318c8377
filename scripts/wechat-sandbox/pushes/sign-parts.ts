import { createHash } from 'node:crypto'

/** sha1 of the sorted parts, WeChat's signature of a push. */
export const signParts = (...parts: string[]): string => createHash('sha1').update([...parts].sort().join('')).digest('hex')
