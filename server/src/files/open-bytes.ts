import { createDecipheriv } from 'node:crypto'
import { settings } from '../settings'

/** Opens what sealBytes() made. @throws Error when it was changed */
export function openBytes(stored: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', Buffer.from(settings().FIELD_KEY, 'base64'), stored.subarray(0, 12))
    .setAAD(Buffer.from('files')).setAuthTag(stored.subarray(12, 28))
  return Buffer.concat([decipher.update(stored.subarray(28)), decipher.final()])
}
