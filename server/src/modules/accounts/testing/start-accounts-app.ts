import { startSandbox, type Sandbox } from '../../../../../scripts/wechat-sandbox/start-sandbox'
import { startTestApp, type TestApp } from '../../../../test/test-app'
import { connectWechat } from '../../../connect-wechat'
import { settings } from '../../../settings'
import { processWechatEvents } from '../../../wechat/events/process-wechat-events'
import { wechatKicker } from '../../../wechat-kicker'

export interface Person { openid: string; miniOpenid: string; unionid: string }
export interface AccountsApp extends TestApp {
  sandbox: Sandbox
  /** POST to the sandbox's control interface. */
  control(name: string, body: object): Promise<Record<string, unknown>>
  person(): Promise<Person>
  jsCode(person: Person): Promise<string>
  /** A captcha and its right answer. */
  captcha(): Promise<{ id: string; answer: string }>
  /** Waits until every push so far is worked on. */
  settle(): Promise<void>
  /** A person scans what the waiting page of `token` shows. */
  scan(person: Person, token: string): Promise<void>
  /** A browser that returns from OAuth as this person: where it is sent, and its cookies. */
  returnFromOauth(person: Person, options?: { snapshot?: boolean; next?: string }): Promise<{ status: number; location: string; cookie: string }>
}

/** The real app and the WeChat sandbox, each talking to the other over HTTP. */
export async function startAccountsApp(): Promise<AccountsApp> {
  const sandbox = await startSandbox({ port: 0, pushTarget: null, publicUrl: 'http://127.0.0.1:3000' })
  const app = await startTestApp(sandbox.config.env)
  sandbox.setPushTarget(`${app.url}/wechat/callback`)

  const control = async (name: string, body: object): Promise<Record<string, unknown>> => {
    const response = await fetch(`${sandbox.url}/_sandbox/${name}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
    return response.json() as Promise<Record<string, unknown>>
  }
  const settle = async (): Promise<void> => {
    await processWechatEvents(connectWechat(settings()).eventWork)
    await wechatKicker(settings()).idle()
  }
  return {
    ...app, sandbox, control, settle,
    person: async () => {
      const { openid, miniOpenid, unionid } = await control('users', {})
      return { openid: String(openid), miniOpenid: String(miniOpenid), unionid: String(unionid) }
    },
    jsCode: async ({ miniOpenid }) => String((await control('js-code', { miniOpenid })).code),
    captcha: async () => {
      const { body: { id } } = await app.call('POST', '/api/accounts/captchas')
      return { id: String(id), answer: String((await app.call('GET', `/api/_dev/captchas/${String(id)}`)).body.answer) }
    },
    scan: async ({ openid }, token) => {
      const { body: { url } } = await app.call('POST', '/api/accounts/binding/scene', { token })
      await control('scan', { openid, text: url })
      await settle()
    },
    returnFromOauth: async ({ openid }, { snapshot = false, next = '/m/pages/me/index' } = {}) => {
      const start = await app.call('GET', `/wechat/oauth/start?next=${encodeURIComponent(next)}`)
      const state = new URL(start.headers.get('location') ?? '').searchParams.get('state') ?? ''
      const { code } = await control('oauth-code', { openid, snapshot })
      const back = await app.call('GET', `/wechat/oauth/return?code=${String(code)}&state=${state}`, { headers: { cookie: cookiesOf(start.headers) } })
      return { status: back.status, location: back.headers.get('location') ?? '', cookie: cookiesOf(back.headers) }
    },
    stop: async () => { await app.stop(); await sandbox.stop() },
  }
}

const cookiesOf = (headers: Headers): string => headers.getSetCookie().map((line) => line.split(';')[0]).join('; ')
