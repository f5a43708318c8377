import { type SandboxStore } from '../state/sandbox-store'
import { WechatRefusal } from './wechat-refusal'

/** Counts one call against `limit` a day (midnight in Beijing); 45009 beyond it. */
export function countQuota(store: SandboxStore, name: string, limit: number): void {
  const day = new Date(store.now() + 8 * 3600_000).toISOString().slice(0, 10)
  const key = `${name} ${day}`
  const calls = (store.state.quota[key] ?? 0) + 1
  if (calls > limit) throw new WechatRefusal(45009)
  const today = Object.entries(store.state.quota).filter(([one]) => one.endsWith(day))
  store.state.quota = { ...Object.fromEntries(today), [key]: calls }
}
