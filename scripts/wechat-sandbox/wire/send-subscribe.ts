import { subscribeTemplates } from '../templates'
import { checkData } from './check-data'
import { type Answer, type Call } from './endpoint'
import { grantKey } from './grant-key'
import { readRecord } from './read-record'
import { readText } from './read-text'
import { WechatRefusal } from './wechat-refusal'

const STATES = ['', 'developer', 'trial', 'formal']

/** POST /cgi-bin/message/subscribe/send: spends one consent of the person for the template. */
export function sendSubscribe({ store, body }: Call): Answer {
  const miniOpenid = readText(body, 'touser')
  const person = store.byMiniOpenid(miniOpenid)
  if (!person) throw new WechatRefusal(40003)
  const template = subscribeTemplates.find((one) => one.id === readText(body, 'template_id'))
  if (!template) throw new WechatRefusal(40037)
  const page = readText(body, 'page')
  if (page.length > 1024 || /^(https?:|#)/.test(page) || page.includes(' ')) throw new WechatRefusal(41030)
  if (!STATES.includes(readText(body, 'miniprogram_state'))) throw new WechatRefusal(47003, 'miniprogram_state invalid')
  const data = readRecord(body, 'data') ?? {}
  const stranger = Object.keys(data).find((key) => !(key in template.fields))
  if (stranger) throw new WechatRefusal(47003, `data.${stranger} is not in the template`)
  const fields = checkData(template, body, 32)
  const key = grantKey(miniOpenid, template.id)
  const left = store.state.grants[key] ?? 0
  if (left < 1) throw new WechatRefusal(43101)
  store.state.grants[key] = left - 1
  const msgid = store.nextMessageId()
  store.state.sent.push({ kind: 'subscribe', openid: miniOpenid, msgid, at: new Date(store.now()).toISOString(), title: template.title, status: 'success', body })
  store.addChat({ openid: person.openid, from: 'account', card: { title: `${template.title}（小程序订阅消息）`, fields, url: '', pagepath: page } })
  return { json: { errcode: 0, errmsg: 'ok' }, big: { msgid } }
}
