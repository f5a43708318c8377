/** The part of co-wechat-api 3.11 we use; the package ships no types. */
declare module 'co-wechat-api' {
  interface RequestOptions {
    method?: 'GET' | 'POST'
    dataType?: 'json'
    data?: string
    timeout?: number
    headers?: Record<string, string>
  }

  class AccessToken {
    constructor(accessToken: string, expireTime: number)
    accessToken: string
    expireTime: number
    isValid(): boolean
  }

  class WechatApi {
    constructor(appid: string, appsecret: string)
    static AccessToken: typeof AccessToken
    appid: string
    appsecret: string
    prefix: string
    snsPrefix: string
    wxaPrefix: string
    mpPrefix: string
    setOpts(options: RequestOptions): void
    request(url: string, options?: RequestOptions, retry?: number): Promise<unknown>
    getAccessToken(): Promise<AccessToken>
    ensureAccessToken(): Promise<AccessToken>
    createTmpQRCode(scene: string | number, expireSeconds: number): Promise<unknown>
    createMenu(menu: object): Promise<unknown>
    getUser(options: { openid: string; lang: 'zh_CN' }): Promise<unknown>
    code2Session(jsCode: string): Promise<unknown>
  }

  namespace WechatApi { export { AccessToken, RequestOptions } }
  export = WechatApi
}
