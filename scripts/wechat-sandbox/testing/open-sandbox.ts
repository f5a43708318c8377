import WechatApi from 'co-wechat-api'
import { type DescribedConfig } from '../describe-config'
import { parseJsonObject } from '../wire/parse-json-object'
import { startSandbox } from '../start-sandbox'

type Json = Record<string, unknown>

/** A sandbox on a free port with what a stranger's client needs: plain HTTP, and co-wechat-api pointed at it. */
export interface OpenSandbox {
  url: string
  config: DescribedConfig
  get(path: string): Promise<Json>
  post(path: string, body?: unknown): Promise<Json>
  text(path: string): Promise<string>
  setPushTarget(url: string | null): void
  token(account?: 'officialAccount' | 'miniProgram'): Promise<string>
  client(): WechatApi
  stop(): Promise<void>
}

const asObject = (text: string): Json => parseJsonObject(text) ?? { unreadable: text }

export async function openSandbox(pushTarget: string | null = null, dataDir?: string): Promise<OpenSandbox> {
  const sandbox = await startSandbox({ port: 0, pushTarget, publicUrl: 'http://127.0.0.1:3000', ...(dataDir ? { dataDir } : {}) })
  const text = async (path: string, init?: RequestInit): Promise<string> => (await fetch(sandbox.url + path, init)).text()
  const post = async (path: string, body: unknown = {}): Promise<Json> => asObject(await text(path, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) }))
  return {
    url: sandbox.url,
    config: sandbox.config,
    get: async (path) => asObject(await text(path)),
    post,
    text: (path) => text(path),
    setPushTarget: (url) => sandbox.setPushTarget(url),
    async token(account = 'officialAccount') {
      const { appid, secret } = sandbox.config[account]
      return String((await post('/cgi-bin/stable_token', { grant_type: 'client_credential', appid, secret })).access_token)
    },
    client() {
      const { appid, secret } = sandbox.config.officialAccount
      const api = new WechatApi(appid, secret)
      Object.assign(api, { prefix: `${sandbox.url}/cgi-bin/`, snsPrefix: `${sandbox.url}/sns/`, wxaPrefix: `${sandbox.url}/wxa/`, mpPrefix: `${sandbox.url}/cgi-bin/` })
      return api
    },
    stop: () => sandbox.stop(),
  }
}
