import { z } from 'zod'
import { readAnswer } from '../client/read-answer'
import type { FetchedCredential } from '../client/share-credential'
import type { WechatClient } from '../client/wechat-client'

const answer = z.object({ ticket: z.string().min(1), expires_in: z.number().positive() })

/** Asks WeChat for the JS-SDK ticket; callers take it through the shared credential, never directly. */
export async function fetchJsapiTicket(client: WechatClient): Promise<FetchedCredential> {
  const { accessToken } = await client.ensureAccessToken()
  const url = `${client.prefix}ticket/getticket?type=jsapi&access_token=${encodeURIComponent(accessToken)}`
  const made = readAnswer(answer, await client.request(url))
  return { value: made.ticket, expiresInSeconds: made.expires_in }
}
