import { encrypt, getSignature } from '@wecom/crypto'
import { clock } from '../../clock'
import type { PushAccount } from '../callback/push-account'

export interface SealedPush { query: string; body: string }

/** A push as WeChat posts it in safe mode; the options bend one thing at a time. */
export function sealPush(account: PushAccount, xml: string, bend: { ageSeconds?: number; signWith?: string } = {}): SealedPush {
  const timestamp = String(Math.floor(clock.ms() / 1000) - (bend.ageSeconds ?? 0))
  const nonce = '1320562132'
  const sealed = encrypt(account.aesKey, xml, account.appid)
  const signature = getSignature(bend.signWith ?? account.token, timestamp, nonce, sealed)
  return {
    query: new URLSearchParams({ signature: 'x', timestamp, nonce, openid: 'o', encrypt_type: 'aes', msg_signature: signature }).toString(),
    body: `<xml><ToUserName><![CDATA[gh_1]]></ToUserName><Encrypt><![CDATA[${sealed}]]></Encrypt></xml>`,
  }
}
