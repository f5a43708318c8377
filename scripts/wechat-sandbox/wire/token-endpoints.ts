import { checkAccount } from './check-account'
import { countQuota } from './count-quota'
import { type Answer, type Call, type Endpoint } from './endpoint'
import { issueToken } from './issue-token'
import { readText } from './read-text'
import { WechatRefusal } from './wechat-refusal'

const FIVE_MINUTES = 300_000
const FORCED_A_DAY = 20
const FORCED_APART = 30_000

/** The classic token: each new one kills the one before it. */
function token({ store, query }: Call): Answer {
  if (readText(query, 'grant_type') !== 'client_credential') throw new WechatRefusal(40002)
  const account = checkAccount(query, ['oa', 'mp'])
  countQuota(store, `${account} token`, 2000)
  for (const one of store.state.tokens) if (one.account === account && one.source === 'normal') one.killed = true
  return { json: { access_token: issueToken(store, account, 'normal').value, expires_in: 7200 } }
}

/** The stable token: the same one until five minutes before its end; a forced one kills the others of its kind. */
function stableToken({ store, body }: Call): Answer {
  if (readText(body, 'grant_type') !== 'client_credential') throw new WechatRefusal(40002)
  const account = checkAccount(body, ['oa', 'mp'])
  const now = store.now()
  if (body.force_refresh === true) {
    const last = store.state.forcedRefreshAt[account]
    if (last !== undefined && now - last < FORCED_APART) throw new WechatRefusal(45011)
    countQuota(store, `${account} force_refresh`, FORCED_A_DAY)
    store.state.forcedRefreshAt[account] = now
    for (const one of store.state.tokens) if (one.account === account && one.source === 'stable') one.killed = true
  }
  const living = store.state.tokens.find((one) => one.account === account && one.source === 'stable' && !one.killed && one.expiresAt - now > FIVE_MINUTES)
  const given = living ?? issueToken(store, account, 'stable')
  return { json: { access_token: given.value, expires_in: Math.floor((given.expiresAt - now) / 1000) } }
}

export const tokenEndpoints: Endpoint[] = [
  { method: 'ANY', path: '/cgi-bin/token', token: 'none', handle: token },
  { method: 'POST', path: '/cgi-bin/stable_token', token: 'none', handle: stableToken },
]
