import { type OneTimeCode } from '../state/sandbox-state'
import { type SandboxStore } from '../state/sandbox-store'
import { WechatRefusal } from './wechat-refusal'

/** Spends a code: 40029 when unknown, of another use or too old; `usedCode` when it was spent before. */
export function spendCode(store: SandboxStore, use: OneTimeCode['use'], value: string, usedCode: number): OneTimeCode {
  if (!value) throw new WechatRefusal(41008)
  const code = store.state.codes.find((one) => one.code === value && one.use === use)
  if (!code) throw new WechatRefusal(40029)
  if (code.used) throw new WechatRefusal(usedCode)
  if (code.expiresAt <= store.now()) throw new WechatRefusal(40029)
  code.used = true
  return code
}
