import { randomBytes } from 'node:crypto'
import { sandboxConfig } from '../sandbox-config'
import { type Person, type WebToken } from '../state/sandbox-state'
import { checkAccount } from './check-account'
import { type Answer, type Call, type Endpoint } from './endpoint'
import { readText } from './read-text'
import { spendCode } from './spend-code'
import { WechatRefusal } from './wechat-refusal'

const LIFE = 7200_000

const fresh = (now: number): Pick<WebToken, 'accessToken' | 'expiresAt'> => ({ accessToken: `98_${randomBytes(60).toString('base64url')}`, expiresAt: now + LIFE })
const showsUnionid = (person: Person | undefined, scope: string): person is Person => person !== undefined && (person.follows || scope.includes('snsapi_userinfo'))

/** GET /sns/oauth2/access_token: the code for an openid; a snapshot user gets an openid that is nobody's. */
function accessToken({ store, query }: Call): Answer {
  checkAccount(query, ['oa'])
  if (readText(query, 'grant_type') !== 'authorization_code') throw new WechatRefusal(40002)
  const code = spendCode(store, 'web', readText(query, 'code'), 40163)
  const openid = code.snapshot ? `o${randomBytes(21).toString('base64url').slice(0, 27)}` : code.openid
  const token: WebToken = { ...fresh(store.now()), refreshToken: `98_${randomBytes(60).toString('base64url')}`, openid, scope: code.scope }
  store.state.webTokens = [...store.state.webTokens.slice(-2000), token]
  store.changed()
  const person = store.byOpenid(openid)
  return { json: {
    access_token: token.accessToken, expires_in: 7200, refresh_token: token.refreshToken, openid, scope: code.scope,
    ...(code.snapshot ? { is_snapshotuser: 1 } : {}),
    ...(showsUnionid(person, code.scope) ? { unionid: person.unionid } : {}),
  } }
}

/** GET /sns/oauth2/refresh_token */
function refreshToken({ store, query }: Call): Answer {
  const appid = readText(query, 'appid')
  if (!appid) throw new WechatRefusal(41002)
  if (appid !== sandboxConfig.officialAccount.appid) throw new WechatRefusal(40013)
  if (readText(query, 'grant_type') !== 'refresh_token') throw new WechatRefusal(40002)
  const value = readText(query, 'refresh_token')
  if (!value) throw new WechatRefusal(41003)
  const token = store.state.webTokens.find((one) => one.refreshToken === value)
  if (!token) throw new WechatRefusal(40030)
  Object.assign(token, fresh(store.now()))
  return { json: { access_token: token.accessToken, expires_in: 7200, refresh_token: token.refreshToken, openid: token.openid, scope: token.scope } }
}

function checkWebToken({ store, query }: Call): WebToken {
  const value = readText(query, 'access_token')
  if (!value) throw new WechatRefusal(41001)
  const token = store.state.webTokens.find((one) => one.accessToken === value)
  if (!token) throw new WechatRefusal(40001)
  if (token.expiresAt <= store.now()) throw new WechatRefusal(42001)
  if (!readText(query, 'openid')) throw new WechatRefusal(41009)
  if (token.openid !== readText(query, 'openid')) throw new WechatRefusal(40003)
  return token
}

/** GET /sns/userinfo: only for the scope snsapi_userinfo. */
function userinfo(call: Call): Answer {
  const token = checkWebToken(call)
  if (!token.scope.includes('snsapi_userinfo')) throw new WechatRefusal(48001)
  const person = call.store.byOpenid(token.openid)
  return { json: {
    openid: token.openid, nickname: person?.nickname ?? '微信用户', sex: 0, language: '', city: '', province: '', country: '', headimgurl: '', privilege: [],
    ...(person ? { unionid: person.unionid } : {}),
  } }
}

export const webLoginEndpoints: Endpoint[] = [
  { method: 'ANY', path: '/sns/oauth2/access_token', token: 'none', handle: accessToken },
  { method: 'ANY', path: '/sns/oauth2/refresh_token', token: 'none', handle: refreshToken },
  { method: 'ANY', path: '/sns/userinfo', token: 'none', handle: userinfo },
  { method: 'ANY', path: '/sns/auth', token: 'none', handle: (call) => { checkWebToken(call); return { json: { errcode: 0, errmsg: 'ok' } } } },
]
