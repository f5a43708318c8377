import { getJsApiSignature } from '@wecom/crypto'
import { AppError } from '../../errors'
import { clock } from '../../clock'
import { random } from '../../random'
import type { SharedCredential } from '../client/share-credential'

export interface JsSdkSignature { appId: string; timestamp: string; nonceStr: string; signature: string }
export interface JsSdkSigner { appid: string; publicUrl: string; ticket: SharedCredential }

/**
 * What wx.config needs for the page `pageUrl` (its #hash does not count).
 * @throws AppError wechat_foreign_url for a page that is not ours.
 */
export async function jsSdkSignature(signer: JsSdkSigner, pageUrl: string): Promise<JsSdkSignature> {
  const url = pageUrl.split('#', 1)[0] ?? ''
  if (!URL.canParse(url) || new URL(url).origin !== new URL(signer.publicUrl).origin) throw new AppError('wechat_foreign_url')
  const timestamp = String(Math.floor(clock.ms() / 1000))
  const nonceStr = random.token(12)
  const { signature } = getJsApiSignature({ url, ticket: await signer.ticket.get(), nonceStr, timestamp })
  return { appId: signer.appid, timestamp, nonceStr, signature }
}
