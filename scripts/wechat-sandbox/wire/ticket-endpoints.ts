import { randomBytes } from 'node:crypto'
import { type Answer, type Call, type Endpoint } from './endpoint'
import { WechatRefusal } from './wechat-refusal'

/** GET /cgi-bin/ticket/getticket?type=jsapi: the same ticket for its 7,200 s. */
function jsTicket({ store, query }: Call): Answer {
  if (query.type !== 'jsapi') throw new WechatRefusal(40097)
  const now = store.now()
  if (!store.state.ticket || store.state.ticket.expiresAt <= now) {
    store.state.ticket = { value: `LIKLckvwlJT9cWIhEQTwf${randomBytes(48).toString('base64url')}`, expiresAt: now + 7200_000 }
    store.changed()
  }
  return { json: { errcode: 0, errmsg: 'ok', ticket: store.state.ticket.value, expires_in: Math.floor((store.state.ticket.expiresAt - now) / 1000) } }
}

export const ticketEndpoints: Endpoint[] = [
  { method: 'GET', path: '/cgi-bin/ticket/getticket', token: 'oa', daily: 1_000_000, handle: jsTicket },
  { method: 'GET', path: '/cgi-bin/getcallbackip', token: 'any', handle: () => ({ json: { ip_list: ['127.0.0.1'] } }) },
  { method: 'GET', path: '/cgi-bin/get_api_domain_ip', token: 'any', handle: () => ({ json: { ip_list: ['127.0.0.1'] } }) },
]
