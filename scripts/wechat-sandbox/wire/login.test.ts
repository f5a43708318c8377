import { type OpenSandbox, openSandbox } from '../testing/open-sandbox'

let box: OpenSandbox
beforeAll(async () => { box = await openSandbox() })
afterAll(() => box.stop())
beforeEach(() => box.post('/_sandbox/reset'))

const person = () => box.config.people[0] ?? { openid: '', miniOpenid: '', unionid: '', phone: '' }
const back = 'http://127.0.0.1:3000/wechat/oauth/return'

describe('mini-program login', () => {
  const login = (code: unknown, secret = box.config.miniProgram.secret) =>
    box.get(`/sns/jscode2session?appid=${box.config.miniProgram.appid}&secret=${secret}&js_code=${String(code)}&grant_type=authorization_code`)
  const code = async () => (await box.post('/_sandbox/js-code', { miniOpenid: person().miniOpenid })).code

  it('gives openid, unionid and a session_key of 16 bytes', async () => {
    const session = await login(await code())
    expect(session).toMatchObject({ openid: person().miniOpenid, unionid: person().unionid })
    expect(Buffer.from(String(session.session_key), 'base64')).toHaveLength(16)
  })
  it('takes a code once', async () => {
    const used = await code()
    await login(used)
    expect(await login(used)).toMatchObject({ errcode: 40029 })
  })
  it('refuses a code after five minutes', async () => {
    const old = await code()
    await box.post('/_sandbox/clock', { advanceSeconds: 301 })
    expect(await login(old)).toMatchObject({ errcode: 40029 })
  })
  it('refuses a wrong secret and leaves the code unspent', async () => {
    const fresh = await code()
    expect(await login(fresh, 'no')).toMatchObject({ errcode: 40125 })
    expect(await login(fresh)).toHaveProperty('openid')
  })
  it('gives the phone number for a phone code, once', async () => {
    const { code: phoneCode } = await box.post('/_sandbox/phone-code', { miniOpenid: person().miniOpenid })
    const ask = async () => box.post(`/wxa/business/getuserphonenumber?access_token=${await box.token('miniProgram')}`, { code: phoneCode })
    expect(await ask()).toMatchObject({ errcode: 0, phone_info: { purePhoneNumber: person().phone, countryCode: '86' } })
    expect(await ask()).toMatchObject({ errcode: 40029 })
  })
})

describe('web login', () => {
  const trade = (code: string) => box.get(`/sns/oauth2/access_token?appid=${box.config.officialAccount.appid}&secret=${box.config.officialAccount.secret}&code=${code}&grant_type=authorization_code`)
  const look = (more: Record<string, string> = {}, cookie = '') => {
    const query = new URLSearchParams({ appid: box.config.officialAccount.appid, redirect_uri: back, response_type: 'code', scope: 'snsapi_base', state: 's1', ...more })
    return fetch(`${box.url}/connect/oauth2/authorize?${query.toString()}`, { redirect: 'manual', headers: cookie ? { cookie } : {} })
  }
  const oauthCode = async (more: object = {}) => String((await box.post('/_sandbox/oauth-code', { openid: person().openid, ...more })).code)

  it('sends a known looker straight back with code and state', async () => {
    const target = new URL((await look({}, `wx_sandbox_openid=${person().openid}`)).headers.get('location') ?? 'http://nowhere')
    expect(target.origin + target.pathname).toBe(back)
    expect(target.searchParams.get('state')).toBe('s1')
    expect(await trade(target.searchParams.get('code') ?? '')).toMatchObject({ openid: person().openid, scope: 'snsapi_base' })
  })
  it('asks who is looking when nobody said', async () => {
    const response = await look()
    expect(response.status).toBe(200)
    expect(await response.text()).toContain(`_openid=${person().openid}`)
  })
  it.each([
    ['a redirect to a strange host', { redirect_uri: 'https://evil.example/x' }, '10003'],
    ['a strange appid', { appid: 'wx1' }, 'AppID'],
    ['a strange scope', { scope: 'all' }, '10005'],
    ['an endless state', { state: 'x'.repeat(129) }, 'state'],
  ])('shows WeChat’s error page for %s', async (_, more, says) => {
    const response = await look({ ...more, _openid: person().openid })
    expect(response.status).toBe(200)
    expect(await response.text()).toContain(says)
  })
  it('takes a code once', async () => {
    const code = await oauthCode()
    expect(await trade(code)).toHaveProperty('openid')
    expect(await trade(code)).toMatchObject({ errcode: 40163 })
  })
  it('refuses a code it never gave', async () => expect(await trade('made-up')).toMatchObject({ errcode: 40029 }))
  it('gives a snapshot user an openid that is nobody’s', async () => {
    await box.post('/_sandbox/faults', { rule: 'snapshot', times: 1 })
    const answer = await trade(await oauthCode())
    expect(answer).toMatchObject({ is_snapshotuser: 1 })
    expect(answer.openid).not.toBe(person().openid)
  })
  it('gives userinfo for its scope only', async () => {
    const info = async (scope: string) => {
      const { access_token } = await trade(await oauthCode({ scope }))
      return box.get(`/sns/userinfo?access_token=${String(access_token)}&openid=${person().openid}&lang=zh_CN`)
    }
    expect(await info('snsapi_base')).toMatchObject({ errcode: 48001 })
    expect(await info('snsapi_userinfo')).toMatchObject({ nickname: '张雨桐', unionid: person().unionid })
  })
  it('refreshes and checks a web token', async () => {
    const first = await trade(await oauthCode())
    const fresh = await box.get(`/sns/oauth2/refresh_token?appid=${box.config.officialAccount.appid}&grant_type=refresh_token&refresh_token=${String(first.refresh_token)}`)
    expect(await box.get(`/sns/auth?access_token=${String(fresh.access_token)}&openid=${person().openid}`)).toMatchObject({ errcode: 0 })
    expect(await box.get(`/sns/auth?access_token=${String(first.access_token)}&openid=${person().openid}`)).toMatchObject({ errcode: 40001 })
  })
})
