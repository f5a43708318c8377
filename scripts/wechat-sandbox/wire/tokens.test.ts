import { type OpenSandbox, openSandbox } from '../testing/open-sandbox'

let box: OpenSandbox
beforeAll(async () => { box = await openSandbox() })
afterAll(() => box.stop())
beforeEach(() => box.post('/_sandbox/reset'))

const classic = async (): Promise<string> => {
  const { appid, secret } = box.config.officialAccount
  return String((await box.get(`/cgi-bin/token?grant_type=client_credential&appid=${appid}&secret=${secret}`)).access_token)
}
const stable = (more: object = {}) => {
  const { appid, secret } = box.config.officialAccount
  return box.post('/cgi-bin/stable_token', { grant_type: 'client_credential', appid, secret, ...more })
}
const advance = (advanceSeconds: number) => box.post('/_sandbox/clock', { advanceSeconds })
const use = async (token: string) => (await box.get(`/cgi-bin/user/get?access_token=${token}`)).errcode ?? 0

describe('access tokens', () => {
  it.each([
    ['no appid', '', 41002],
    ['no secret', 'appid=wx1', 41004],
    ['a strange appid', 'appid=wx1&secret=x', 40013],
  ])('/cgi-bin/token refuses %s', async (_, query, errcode) => {
    expect(await box.get(`/cgi-bin/token?grant_type=client_credential&${query}`)).toMatchObject({ errcode })
  })
  it('refuses a wrong secret with 40125 on both doors', async () => {
    const { appid } = box.config.officialAccount
    expect(await box.get(`/cgi-bin/token?grant_type=client_credential&appid=${appid}&secret=no`)).toMatchObject({ errcode: 40125 })
    expect(await stable({ secret: 'no' })).toMatchObject({ errcode: 40125 })
  })
  it('refuses another grant_type with 40002', async () => expect(await stable({ grant_type: 'password' })).toMatchObject({ errcode: 40002 }))
  it('a new classic token kills the one before', async () => {
    const first = await classic()
    expect(await use(first)).toBe(0)
    const second = await classic()
    expect([await use(first), await use(second)]).toEqual([40001, 0])
  })
  it('a classic token leaves the stable one alone', async () => {
    const { access_token } = await stable()
    await classic()
    expect(await use(String(access_token))).toBe(0)
  })
  it('the stable token stays the same until five minutes before its end', async () => {
    const first = await stable()
    await advance(6800)
    const second = await stable()
    expect(second.access_token).toBe(first.access_token)
    expect(second.expires_in).toBeLessThanOrEqual(400)
    await advance(101)
    const next = await stable()
    expect(next.access_token).not.toBe(first.access_token)
    expect(await use(String(first.access_token))).toBe(0)
  })
  it('a token is too old after 7200 s', async () => {
    const token = await classic()
    await advance(7201)
    expect(await use(token)).toBe(42001)
  })
  it('force_refresh gives a new token and kills the old', async () => {
    const old = String((await stable()).access_token)
    const fresh = String((await stable({ force_refresh: true })).access_token)
    expect([await use(old), await use(fresh)]).toEqual([40001, 0])
  })
  it('force_refresh waits thirty seconds and stops at twenty a day', async () => {
    await box.post('/_sandbox/clock', { at: '2030-01-01T04:00:00Z' })
    await stable({ force_refresh: true })
    expect(await stable({ force_refresh: true })).toMatchObject({ errcode: 45011 })
    for (let turn = 1; turn < 20; turn++) {
      await advance(31)
      expect(await stable({ force_refresh: true })).toHaveProperty('access_token')
    }
    await advance(31)
    expect(await stable({ force_refresh: true })).toMatchObject({ errcode: 45009 })
  })
  it('refuses a missing token, a made-up one and the other account’s', async () => {
    expect(await use('')).toBe(41001)
    expect(await use('made-up')).toBe(40001)
    expect(await use(await box.token('miniProgram'))).toBe(48001)
  })
  it('refuses GET where WeChat wants POST, and JSON that is none', async () => {
    const token = await box.token()
    expect(await box.get(`/cgi-bin/qrcode/create?access_token=${token}`)).toMatchObject({ errcode: 43002 })
    expect(await box.post(`/cgi-bin/qrcode/create?access_token=${token}`, '{broken')).toMatchObject({ errcode: 47001 })
  })
  it('answers compact JSON with WeChat’s own content type', async () => {
    const response = await fetch(`${box.url}/cgi-bin/token`)
    expect(response.headers.get('content-type')).toBe('application/json; encoding=utf-8')
    expect(await response.text()).toMatch(/^\{"errcode":40002,"errmsg":"invalid grant_type/)
  })
})
