import { sandboxConfig } from '../sandbox-config'
import { type Card } from '../state/sandbox-state'
import { type SandboxStore } from '../state/sandbox-store'
import { officialTemplates } from '../templates'
import { finishTemplateJob } from '../pushes/finish-template-job'
import { checkData } from './check-data'
import { type Answer, type Call } from './endpoint'
import { readRecord } from './read-record'
import { readText } from './read-text'
import { WechatRefusal } from './wechat-refusal'

const TEN_MINUTES = 600_000
const MOST = 20

function readTarget(body: Record<string, unknown>): Pick<Card, 'url' | 'pagepath'> {
  const url = readText(body, 'url')
  if (url.length > 1024) throw new WechatRefusal(40039)
  const program = readRecord(body, 'miniprogram')
  if (!program) return { url, pagepath: '' }
  if (readText(program, 'appid') !== sandboxConfig.miniProgram.appid) throw new WechatRefusal(40013)
  const pagepath = readText(program, 'pagepath') || readText(program, 'page')
  if (/^https?:/.test(pagepath)) throw new WechatRefusal(40249)
  return { url, pagepath: pagepath || 'pages/home/index' }
}

/** The message the same client_msg_id sent to the same person within ten minutes, if any. */
function readDuplicate(store: SandboxStore, key: string): string | undefined {
  const earlier = store.state.dedupe[key]
  return earlier && store.now() - earlier.at < TEN_MINUTES ? earlier.msgid : undefined
}

function remember(store: SandboxStore, key: string, msgid: string): void {
  const living = Object.entries(store.state.dedupe).filter(([, one]) => store.now() - one.at < TEN_MINUTES)
  store.state.dedupe = { ...Object.fromEntries(living), [key]: { msgid, at: store.now() } }
}

/** POST /cgi-bin/message/template/send. Accepted is not delivered: TEMPLATESENDJOBFINISH follows. */
export function sendTemplate({ store, body }: Call): Answer {
  const openid = readText(body, 'touser')
  const person = store.byOpenid(openid)
  if (!person) throw new WechatRefusal(40003)
  const templateId = readText(body, 'template_id')
  if (templateId.length > 128) throw new WechatRefusal(40036)
  const template = officialTemplates.find((one) => one.id === templateId)
  if (!template) throw new WechatRefusal(40037)
  const target = readTarget(body)
  const clientMsgId = readText(body, 'client_msg_id')
  if (clientMsgId.length > 32) throw new WechatRefusal(47003, 'client_msg_id is too long')
  const fields = checkData(template, body, MOST)
  if (!person.follows) throw new WechatRefusal(43004)
  const key = `${openid} ${clientMsgId}`
  const duplicate = clientMsgId ? readDuplicate(store, key) : undefined
  if (duplicate) return { json: { errcode: 0, errmsg: 'ok' }, big: { msgid: duplicate } }
  const msgid = store.nextMessageId()
  if (clientMsgId) remember(store, key, msgid)
  finishTemplateJob(store, {
    sent: { kind: 'template', openid, msgid, at: new Date(store.now()).toISOString(), title: template.title, status: 'accepted', body },
    card: { title: template.title, fields, ...target },
  })
  return { json: { errcode: 0, errmsg: 'ok' }, big: { msgid } }
}
