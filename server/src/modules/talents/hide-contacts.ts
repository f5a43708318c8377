import { hideName } from './hide-name'

const instead = '（已隐藏）'
// Telephone numbers with anything but letters between the digits or in words; messengers by what introduces the name there; pages of one's own.
const contacts = [
  /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g, /https?:\/\/\S+/gi, /(?<![\w.])www\.[^\s，。；、]+/gi,
  /(?<![\w.])(?:github|gitee|gitlab|weibo|linkedin|zhihu|bilibili|csdn|juejin|cnblogs)\.(?:com|cn|net|io)\/[^\s，。；、]+/gi, /(?<!\w)[\w-]{1,40}\.(?:github|gitee)\.io[^\s，。；、]*/gi,
  /(?<!\d)\d{17}[\dXx](?![\dXx])/g, /(?<!\d)(?:\+?86[- ]?)?1[^\p{L}\p{N}\n]{0,3}[3-9](?:[^\p{L}\p{N}\n]{0,3}\d){9}(?!\d)/gu, /[一幺壹][〇零一二三四五六七八九幺]{10}/g, /(?<!\d)0\d{2,3}-?\d{7,8}(?!\d)/g,
  /(?<![A-Za-z])QQ(?:\s*(?:号码?|群))?\s*[:：]?\s*[1-9]\d{4,11}(?!\d)/gi, /(?:微信|(?<![A-Za-z])(?:wechat|weixin|vx|wx))(?:\s*(?:号码?|ID)\s*[:：]?|\s*[:：是为])\s*[A-Za-z][\w-]{4,19}/gi,
]
const wide = /[０-９Ａ-Ｚａ-ｚ＠]/g

/** Text that a student typed, without what would lead past the platform to them: phone, e-mail, messenger, address on the web, identity number, or one of their names. */
export function hideContacts(typed: string, ...names: readonly string[]): string {
  const narrow = typed.replace(wide, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
  const hidden = contacts.reduce((text, contact) => text.replace(contact, instead), narrow)
  return names.reduce((text, name) => hideName(text, name, instead), hidden)
}
