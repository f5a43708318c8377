import { createHash } from 'node:crypto'

/** The fingerprint of an agreement's data on its certificate page: SHA-256 (hex) of their JSON. */
export const hashData = (data: unknown): string => createHash('sha256').update(JSON.stringify(data)).digest('hex')
