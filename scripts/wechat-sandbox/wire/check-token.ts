import { type AccountKind } from '../state/sandbox-state'
import { type SandboxStore } from '../state/sandbox-store'
import { WechatRefusal } from './wechat-refusal'

/** The account behind an access_token: 41001 missing, 40001 unknown or replaced, 42001 too old, 48001 the other account's. */
export function checkToken(store: SandboxStore, value: string, needs: AccountKind | 'any'): AccountKind {
  if (!value) throw new WechatRefusal(41001)
  const token = store.state.tokens.find((one) => one.value === value)
  if (!token || token.killed) throw new WechatRefusal(40001, 'could get access_token by getStableAccessToken')
  if (token.expiresAt <= store.now()) throw new WechatRefusal(42001)
  if (needs !== 'any' && token.account !== needs) throw new WechatRefusal(48001)
  return token.account
}
