import { type Card } from '../state/sandbox-state'
import { type Answer, type Call } from './endpoint'
import { readRecord } from './read-record'
import { readText } from './read-text'
import { WechatRefusal } from './wechat-refusal'

const TWO_DAYS = 48 * 3600_000

function readCard(body: Record<string, unknown>, kind: string): Card | undefined {
  const part = readRecord(body, kind) ?? {}
  const articles = Array.isArray(part.articles) ? part.articles : []
  const source: unknown = kind === 'news' ? articles[0] : part
  if (typeof source !== 'object' || source === null) return undefined
  const fields = { ...source }
  const title = readText(fields, 'title')
  return title ? { title, fields: [{ label: '', value: readText(fields, 'description') }], url: readText(fields, 'url'), pagepath: readText(fields, 'pagepath') } : undefined
}

/** POST /cgi-bin/message/custom/send: text, news, miniprogrampage; only within 48 h of something the person did. */
export function sendCustom({ store, body }: Call): Answer {
  const openid = readText(body, 'touser')
  const person = store.byOpenid(openid)
  if (!person) throw new WechatRefusal(40003)
  const kind = readText(body, 'msgtype')
  if (!['text', 'news', 'miniprogrampage', 'image', 'msgmenu'].includes(kind)) throw new WechatRefusal(40008)
  if (!person.follows) throw new WechatRefusal(43004)
  if (store.now() - person.lastActive > TWO_DAYS) throw new WechatRefusal(45015)
  const text = readText(readRecord(body, 'text') ?? {}, 'content')
  if (kind === 'text' && !text) throw new WechatRefusal(44004)
  if (Buffer.byteLength(text) > 2048) throw new WechatRefusal(45002)
  const card = kind === 'news' || kind === 'miniprogrampage' ? readCard(body, kind) : undefined
  store.state.sent.push({ kind: 'custom', openid, msgid: '', at: new Date(store.now()).toISOString(), title: kind, status: 'success', body })
  store.addChat({ openid, from: 'account', ...(card ? { card } : { text: text || `[${kind}]` }) })
  return { json: { errcode: 0, errmsg: 'ok' } }
}
