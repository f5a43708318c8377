import { type Context } from 'koa'
import { sandboxConfig } from '../sandbox-config'
import { type SandboxStore } from '../state/sandbox-store'
import { makeCode } from '../wire/make-code'
import { chooserPage } from './chooser-page'
import { refusalPage } from './refusal-page'

const one = (value: string | string[] | undefined): string => (Array.isArray(value) ? value[0] : value) ?? ''
const LOCAL = ['127.0.0.1', 'localhost', '[::1]']

/** Why WeChat would show an error page instead of going on; undefined when the link is right. */
function findFault(store: SandboxStore, query: Context['query']): string | undefined {
  if (one(query.appid) !== sandboxConfig.officialAccount.appid) return 'AppID 参数错误'
  if (!URL.canParse(one(query.redirect_uri))) return 'redirect_uri 参数错误'
  const target = new URL(one(query.redirect_uri))
  const allowed = [...LOCAL, ...(URL.canParse(store.publicUrl) ? [new URL(store.publicUrl).hostname] : [])]
  if (!['http:', 'https:'].includes(target.protocol) || !allowed.includes(target.hostname)) return 'redirect_uri 域名与后台配置不一致，错误码：10003'
  if (one(query.response_type) !== 'code') return 'response_type 参数错误'
  if (!['snsapi_base', 'snsapi_userinfo'].includes(one(query.scope))) return 'Scope 参数错误或没有 Scope 权限，错误码：10005'
  if (Buffer.byteLength(one(query.state)) > 128) return 'state 参数过长'
  return undefined
}

/** GET /connect/oauth2/authorize: straight back with a code when the phone page says who looks, else a page to choose. */
export function authorize(ctx: Context, store: SandboxStore): void {
  const fault = findFault(store, ctx.query)
  ctx.set('Cache-Control', 'no-store')
  ctx.type = 'html'
  if (fault) {
    ctx.body = refusalPage(fault)
    return
  }
  const person = store.byOpenid(one(ctx.query._openid) || ctx.cookies.get('wx_sandbox_openid'))
  if (!person) {
    ctx.body = chooserPage(store.state.people, ctx.url)
    return
  }
  const snapshot = store.takeFault(({ rule }) => rule === 'snapshot') !== undefined
  const target = new URL(one(ctx.query.redirect_uri))
  target.searchParams.set('code', makeCode(store, { use: 'web', openid: person.openid, scope: one(ctx.query.scope), snapshot }))
  target.searchParams.set('state', one(ctx.query.state))
  ctx.redirect(target.href)
}
