import { randomBytes, randomInt, randomUUID } from 'node:crypto'

let bytes = (size: number): Buffer => randomBytes(size)

/** The one door to randomness. */
export const random = {
  /** `size` random bytes. */
  bytes: (size: number): Buffer => bytes(size),
  /** A URL-safe token of `size` bytes of entropy (default 32). */
  token: (size = 32): string => bytes(size).toString('base64url'),
  /** A UUID v4. */
  uuid: (): string => randomUUID(),
  /** An integer in [0, below). */
  below: (below: number): number => randomInt(below),
  /** Tests only: replace the source of bytes; returns how to put it back. */
  use(source: (size: number) => Buffer): () => void {
    const before = bytes
    bytes = source
    return () => { bytes = before }
  },
}
