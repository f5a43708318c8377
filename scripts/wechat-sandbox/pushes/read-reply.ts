import { sandboxConfig } from '../sandbox-config'
import { type ChatEntry } from '../state/sandbox-state'
import { readText } from '../wire/read-text'
import { readRecord } from '../wire/read-record'
import { openMessage } from './open-message'
import { readXml } from './read-xml'
import { signParts } from './sign-parts'

/** What a passive reply shows in the chat. */
export type Reply = Pick<ChatEntry, 'text' | 'card'>

/** Opens an encrypted passive reply. Throws with the reason when WeChat would not take it. */
export function readReply(answer: string): Reply {
  const { token, aesKey, appid } = sandboxConfig.officialAccount
  const outer = readXml(answer)
  if (!outer) throw new Error('应答既不是 success、空，也不是 XML')
  const sealed = readText(outer, 'Encrypt')
  if (!sealed) throw new Error('安全模式下的应答没有加密')
  if (readText(outer, 'MsgSignature') !== signParts(token, readText(outer, 'TimeStamp'), readText(outer, 'Nonce'), sealed)) throw new Error('应答的 MsgSignature 不对')
  const inner = readXml(openMessage(aesKey, sealed, appid))
  if (!inner) throw new Error('解密后的应答不是 XML')
  const kind = readText(inner, 'MsgType')
  if (kind === 'text') return { text: readText(inner, 'Content') }
  if (kind !== 'news') return { text: `[${kind}]` }
  const items = readRecord(inner, 'Articles')?.item
  const first: unknown = Array.isArray(items) ? items[0] : items
  const article: Record<string, unknown> = typeof first === 'object' && first !== null ? { ...first } : {}
  return { card: { title: readText(article, 'Title'), fields: [{ label: '', value: readText(article, 'Description') }], url: readText(article, 'Url'), pagepath: '' } }
}
