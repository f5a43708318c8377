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
  const envelope = parseWechatXml(body.toString('utf8'))
  if (!envelope.Encrypt) throw new AppError('wechat_plaintext_push')
  if (!constantTimeEqual(getSignature(account.token, timestamp, nonce, envelope.Encrypt), signature)) throw new AppError('wechat_bad_signature')
  checkFreshness(timestamp)
  const opened = open(account.aesKey, envelope.Encrypt)
  if (!constantTimeEqual(opened.id, account.appid)) throw new AppError('wechat_bad_signature')
  return parseWechatXml(opened.message)
}

function open(aesKey: string, encrypted: string): { message: string; id: string } {
  try {
    return decrypt(aesKey, encrypted)
  } catch (error) {
    throw new AppError('wechat_bad_push', undefined, { cause: error })
  }
}
