import WechatApi, { type RequestOptions } from 'co-wechat-api'
import { z } from 'zod'
import { clock } from '../../clock'
import { readAnswer } from './read-answer'
import { shareCredential, type SharedCredential } from './share-credential'
import { toWechatError } from './to-wechat-error'
import { WechatError } from './wechat-error'
import type { WechatHosts } from './hosts'

export interface WechatClientOptions { appid: string; secret: string; hosts: WechatHosts; timeoutMs?: number }

const tokenAnswer = z.object({ access_token: z.string().min(1), expires_in: z.number().positive() })
const rejectedToken = new Set([40001, 40014, 42001])

/**
 * co-wechat-api with its holes closed: the token is shared by all processes (stable_token), a rejected token is
 * renewed once and no more, and every error is a WechatError without URL, secret or token.
 */
export class WechatClient extends WechatApi {
  readonly hosts: WechatHosts
  private readonly token: SharedCredential

  constructor(options: WechatClientOptions) {
    super(options.appid, options.secret)
    this.hosts = options.hosts
    this.prefix = `${options.hosts.api}/cgi-bin/`
    this.snsPrefix = `${options.hosts.api}/sns/`
    this.wxaPrefix = `${options.hosts.api}/wxa/`
    this.mpPrefix = `${options.hosts.mp}/cgi-bin/`
    this.setOpts({ timeout: options.timeoutMs ?? 5000 })
    this.token = shareCredential(`${options.appid}:access_token`, (force) => this.fetchToken(force))
  }

  /** POST of JSON to `path` (relative to the API host) with the token; the answer checked by `schema`. */
  async postJson<T>(path: string, body: object, schema: z.ZodType<T>): Promise<T> {
    const { accessToken } = await this.ensureAccessToken()
    const url = `${this.hosts.api}${path}?access_token=${encodeURIComponent(accessToken)}`
    return readAnswer(schema, await this.request(url, asJson(body)))
  }

  override async request(url: string, options?: RequestOptions): Promise<unknown> {
    try {
      return await this.requestOnce(url, options)
    } catch (error) {
      const target = new URL(url)
      const sent = target.searchParams.get('access_token')
      if (!sent || !(error instanceof WechatError) || !rejectedToken.has(error.errcode)) throw error
      await this.token.reject(sent)
      target.searchParams.set('access_token', (await this.ensureAccessToken()).accessToken)
      return this.requestOnce(target.href, options)
    }
  }

  override async ensureAccessToken(): Promise<WechatApi.AccessToken> {
    // The library's own expiry is not used: the shared row decides.
    return new WechatApi.AccessToken(await this.token.get(), clock.ms() + 60_000)
  }

  override getAccessToken(): Promise<WechatApi.AccessToken> {
    return this.ensureAccessToken()
  }

  private async requestOnce(url: string, options?: RequestOptions): Promise<unknown> {
    const sent = new URL(url).searchParams.get('access_token')
    try {
      // 0 switches the library's own retry off: it recurses without end when the token endpoint answers 40001.
      return await super.request(url, options, 0)
    } catch (error) {
      throw toWechatError(error, [this.appsecret, ...(sent ? [sent] : [])])
    }
  }

  private async fetchToken(force: boolean) {
    const body = { grant_type: 'client_credential', appid: this.appid, secret: this.appsecret, force_refresh: force }
    const answer = readAnswer(tokenAnswer, await this.requestOnce(`${this.prefix}stable_token`, asJson(body)))
    return { value: answer.access_token, expiresInSeconds: answer.expires_in }
  }
}

function asJson(body: object): RequestOptions {
  return { method: 'POST', data: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }
}
