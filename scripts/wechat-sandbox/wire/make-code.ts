import { randomBytes } from 'node:crypto'
import { type OneTimeCode } from '../state/sandbox-state'
import { type SandboxStore } from '../state/sandbox-store'

const FIVE_MINUTES = 300_000

/** A code for the server to spend once within five minutes; old ones are forgotten after a day. */
export function makeCode(store: SandboxStore, code: Pick<OneTimeCode, 'use' | 'openid'> & { scope?: string; snapshot?: boolean }): string {
  const now = store.now()
  const made: OneTimeCode = { scope: '', snapshot: false, ...code, code: `0${randomBytes(24).toString('base64url').slice(0, 31)}`, expiresAt: now + FIVE_MINUTES, used: false }
  store.state.codes = [...store.state.codes.filter((one) => one.expiresAt > now - 86_400_000), made]
  store.changed()
  return made.code
}
