import { createCipheriv, randomBytes } from 'node:crypto'

const BLOCK = 32

/** WeChat's AES envelope in base64: 16 random bytes, big-endian length, message, appid; padded to 32, IV the key's first 16 bytes. */
export function sealMessage(aesKey: string, message: string, appid: string): string {
  const key = Buffer.from(`${aesKey}=`, 'base64')
  const text = Buffer.from(message)
  const size = Buffer.alloc(4)
  size.writeUInt32BE(text.length)
  const plain = Buffer.concat([randomBytes(16), size, text, Buffer.from(appid)])
  const pad = BLOCK - (plain.length % BLOCK)
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  return Buffer.concat([cipher.update(plain), cipher.update(Buffer.alloc(pad, pad)), cipher.final()]).toString('base64')
}
