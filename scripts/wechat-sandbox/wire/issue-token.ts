import { randomBytes } from 'node:crypto'
import { type AccessToken, type AccountKind } from '../state/sandbox-state'
import { type SandboxStore } from '../state/sandbox-store'

const LIFE = 7200_000
const DAY = 86_400_000

/** A new token of 7,200 s; tokens a day past their end are forgotten. */
export function issueToken(store: SandboxStore, account: AccountKind, source: AccessToken['source']): AccessToken {
  const now = store.now()
  const token: AccessToken = { value: `98_${randomBytes(96).toString('base64url')}`, account, source, issuedAt: now, expiresAt: now + LIFE, killed: false }
  store.state.tokens = [...store.state.tokens.filter((one) => one.expiresAt > now - DAY), token]
  store.changed()
  return token
}
