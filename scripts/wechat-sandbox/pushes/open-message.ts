import { createDecipheriv } from 'node:crypto'

/** Opens WeChat's AES envelope. Throws when the key, the padding, the length or the appid is not right. */
export function openMessage(aesKey: string, sealed: string, appid: string): string {
  const key = Buffer.from(`${aesKey}=`, 'base64')
  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  const plain = Buffer.concat([decipher.update(Buffer.from(sealed, 'base64')), decipher.final()])
  const pad = plain.at(-1) ?? 0
  if (pad < 1 || pad > 32) throw new Error('the padding is wrong')
  const body = plain.subarray(0, plain.length - pad)
  const size = body.readUInt32BE(16)
  if (size > body.length - 20) throw new Error('the length is wrong')
  if (body.subarray(20 + size).toString() !== appid) throw new Error('the appid is not this account’s')
  return body.subarray(20, 20 + size).toString('utf8')
}
