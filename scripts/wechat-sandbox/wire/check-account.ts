import { sandboxConfig } from '../sandbox-config'
import { type AccountKind } from '../state/sandbox-state'
import { readText } from './read-text'
import { WechatRefusal } from './wechat-refusal'

/** Which account an appid and secret open, in WeChat's order of complaints: 41002, 41004, 40013, 40125. */
export function checkAccount(source: Record<string, unknown>, allowed: readonly AccountKind[]): AccountKind {
  const appid = readText(source, 'appid')
  const secret = readText(source, 'secret')
  if (!appid) throw new WechatRefusal(41002)
  if (!secret) throw new WechatRefusal(41004)
  const accounts = { oa: sandboxConfig.officialAccount, mp: sandboxConfig.miniProgram }
  const kind = allowed.find((one) => accounts[one].appid === appid)
  if (!kind) throw new WechatRefusal(40013)
  if (accounts[kind].secret !== secret) throw new WechatRefusal(40125)
  return kind
}
