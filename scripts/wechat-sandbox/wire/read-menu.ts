import { sandboxConfig } from '../sandbox-config'
import { type MenuButton } from '../state/sandbox-state'
import { readText } from './read-text'
import { WechatRefusal } from './wechat-refusal'

const KEYED = ['click', 'scancode_push', 'scancode_waitmsg', 'pic_sysphoto', 'pic_photo_or_album', 'pic_weixin', 'location_select']

function readAction(source: Record<string, unknown>): MenuButton {
  const type = readText(source, 'type')
  const [key, url] = [readText(source, 'key'), readText(source, 'url')]
  if (KEYED.includes(type)) {
    if (!key || Buffer.byteLength(key) > 128) throw new WechatRefusal(40019)
    return { name: '', type, key }
  }
  if (type !== 'view' && type !== 'miniprogram') throw new WechatRefusal(40015)
  if (!/^https?:\/\//.test(url) || Buffer.byteLength(url) > 1024) throw new WechatRefusal(40020)
  if (type === 'view') return { name: '', type, url }
  const [appid, pagepath] = [readText(source, 'appid'), readText(source, 'pagepath')]
  if (appid !== sandboxConfig.miniProgram.appid) throw new WechatRefusal(40013)
  if (!pagepath) throw new WechatRefusal(40249)
  return { name: '', type, url, appid, pagepath }
}

function readButton(value: unknown, sub: boolean): MenuButton {
  const source: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {}
  const name = readText(source, 'name')
  if (!name || Buffer.byteLength(name) > (sub ? 60 : 16)) throw new WechatRefusal(sub ? 40025 : 40018)
  const children = source.sub_button
  if (sub || !Array.isArray(children) || children.length === 0) return { ...readAction(source), name }
  if (children.length > 5) throw new WechatRefusal(40023)
  return { name, sub_button: children.map((child: unknown) => readButton(child, true)) }
}

/** The menu in a create call: 1–3 buttons of 1–5 sub-buttons, else WeChat's code for what is wrong. */
export function readMenu(body: Record<string, unknown>): MenuButton[] {
  const buttons = body.button
  if (!Array.isArray(buttons) || buttons.length < 1 || buttons.length > 3) throw new WechatRefusal(40016)
  return buttons.map((button: unknown) => readButton(button, false))
}
