import { createHash } from 'node:crypto'

/** How an opaque token is stored. The token has 256 bits of entropy, so a plain hash is enough. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url')
