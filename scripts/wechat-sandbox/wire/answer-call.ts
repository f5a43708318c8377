import { type Answer, type Call, type Endpoint, type Picture } from './endpoint'
import { checkToken } from './check-token'
import { countQuota } from './count-quota'
import { parseJsonObject } from './parse-json-object'
import { WechatRefusal } from './wechat-refusal'
import { type SandboxStore } from '../state/sandbox-store'

/** One call on the wire: method, token, quota, JSON, then the endpoint itself. Throws WechatRefusal. */
export async function answerCall(endpoint: Endpoint, store: SandboxStore, method: string, query: Record<string, string>, text: string): Promise<Answer | Picture> {
  if (endpoint.method === 'GET' && method !== 'GET') throw new WechatRefusal(43001)
  if (endpoint.method === 'POST' && method !== 'POST') throw new WechatRefusal(43002)
  const token = query.access_token ?? ''
  if (endpoint.token !== 'none') {
    const account = checkToken(store, token, endpoint.token)
    if (endpoint.daily !== undefined) countQuota(store, `${account} ${endpoint.path}`, endpoint.daily)
  }
  const call: Call = { store, query, body: {}, token }
  if (endpoint.method === 'POST') {
    if (text.trim() === '') throw new WechatRefusal(44002)
    const body = parseJsonObject(text)
    if (!body) throw new WechatRefusal(47001)
    call.body = body
  }
  return endpoint.handle(call)
}
