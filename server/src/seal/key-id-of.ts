import { createHash, createPublicKey, type KeyObject } from 'node:crypto'

/** The name of a key: SHA-256 of its public half (SubjectPublicKeyInfo), in hex. */
export function keyIdOf(key: KeyObject): string {
  const open = key.type === 'private' ? createPublicKey(key) : key
  return createHash('sha256').update(open.export({ type: 'spki', format: 'der' })).digest('hex')
}
