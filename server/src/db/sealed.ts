import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto'
import { random } from '../random'
import { settings } from '../settings'

const fieldKey = (): Buffer => Buffer.from(settings().FIELD_KEY, 'base64')
const indexKey = (): Buffer => Buffer.from(settings().INDEX_KEY, 'base64')

/**
 * Encrypts a personal value for storage (AES-256-GCM). `place` (e.g. 'students.identityNo') is bound in as additional
 * data, so a value moved to another field does not open.
 */
export function seal(place: string, plain: string): string {
  if (plain === '') return ''
  const iv = random.bytes(12)
  const cipher = createCipheriv('aes-256-gcm', fieldKey(), iv).setAAD(Buffer.from(place))
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return `1.${Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')}`
}

/** Opens what seal() made. @throws Error when it was changed or belongs to another place. */
export function unseal(place: string, stored: string): string {
  if (stored === '') return ''
  const raw = Buffer.from(stored.slice(2), 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', fieldKey(), raw.subarray(0, 12)).setAAD(Buffer.from(place)).setAuthTag(raw.subarray(12, 28))
  return Buffer.concat([decipher.update(raw.subarray(28)), decipher.final()]).toString('utf8')
}

/** A keyed fingerprint for looking a sealed value up by equality. */
export function blindIndex(place: string, plain: string): string {
  return createHmac('sha256', indexKey()).update(place).update('\0').update(plain).digest('base64url')
}
