import { decrypt, getSignature } from '@wecom/crypto'
import { z } from 'zod'
import { AppError } from '../../errors'
import { constantTimeEqual } from '../constant-time-equal'
import { checkFreshness } from './check-freshness'
import { parseWechatXml } from './parse-wechat-xml'
import type { PushAccount } from './push-account'

const query = z.object({ encrypt_type: z.literal('aes'), msg_signature: z.string(), timestamp: z.string(), nonce: z.string().max(128) })

/**
 * From the bytes of a POST to the fields of the message: signature, time, decryption, appid, in this order.
 * Only safe mode: a message that came in the clear is refused although it may be genuine.
 * @throws AppError wechat_plaintext_push, wechat_bad_signature, wechat_stale_push, wechat_bad_push
 */
export function openPush(account: PushAccount, input: unknown, body: Buffer): Record<string, string> {
  const sent = query.safeParse(input)
  if (!sent.success) throw new AppError('wechat_plaintext_push')
  const { msg_signature: signature, timestamp, nonce } = sent.data
  const encrypted = encryptedPart(body.toString('utf8'))
  if (!constantTimeEqual(getSignature(account.token, timestamp, nonce, encrypted), signature)) throw new AppError('wechat_bad_signature')
  checkFreshness(timestamp)
  const opened = open(account.aesKey, encrypted)
  if (!constantTimeEqual(opened.id, account.appid)) throw new AppError('wechat_bad_signature')
  return parseWechatXml(opened.message)
}

/** The one field that is read before the signature holds, found without parsing: a stranger's XML costs next to nothing. */
function encryptedPart(envelope: string): string {
  if (/<!(?!\[CDATA\[)/.test(envelope)) throw new AppError('wechat_bad_push')
  const found = /<Encrypt>\s*(?:<!\[CDATA\[)?([A-Za-z0-9+/=]+)(?:\]\]>)?\s*<\/Encrypt>/.exec(envelope)?.[1]
  if (!found) throw new AppError('wechat_plaintext_push')
  return found
}

function open(aesKey: string, encrypted: string): { message: string; id: string } {
  try {
    return decrypt(aesKey, encrypted)
  } catch (error) {
    throw new AppError('wechat_bad_push', undefined, { cause: error })
  }
}
