import { createCipheriv } from 'node:crypto'
import { random } from '../random'
import { settings } from '../settings'

/** Encrypts a file for storage (AES-256-GCM): nonce, tag, ciphertext. */
export function sealBytes(plain: Buffer): Buffer {
  const nonce = random.bytes(12)
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(settings().FIELD_KEY, 'base64'), nonce).setAAD(Buffer.from('files'))
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}
