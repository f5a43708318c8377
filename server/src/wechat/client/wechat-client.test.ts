import { clock } from '../../clock'
import { createOfficialAccount } from '../official-account/create-official-account'
import { startFakeWechat, type FakeWechat } from '../testing/fake-wechat'
import { wechatEnv } from '../testing/wechat-env'
import { WechatTokenModel } from './token-model'
import { localCodes, WechatError } from './wechat-error'

const tokenPath = '/cgi-bin/stable_token'
const menuPath = '/cgi-bin/menu/create'
const menu = { button: [] }
let fake: FakeWechat
let restoreClock = (): void => undefined
let tokens: string[]

beforeAll(async () => { fake = await startFakeWechat() })
afterAll(() => fake.stop())
beforeEach(async () => {
  fake.reset()
  await WechatTokenModel.deleteMany({})
  tokens = ['token-one', 'token-two', 'token-three']
  fake.on(tokenPath, () => ({ json: { access_token: tokens.shift() ?? 'token-last', expires_in: 7200 } }))
})
afterEach(() => restoreClock())

const account = (timeoutMs?: number) => createOfficialAccount(wechatEnv(fake.base), { timeoutMs })
const refusal = async (call: Promise<unknown>): Promise<WechatError> => {
  const error: unknown = await call.then(() => undefined, (reason: unknown) => reason)
  if (!(error instanceof WechatError)) throw new Error('no WechatError')
  return error
}
const refuse = (errcode: number, errmsg = 'refused') => () => ({ json: { errcode, errmsg } })
const sentTokens = () => fake.calls.filter((call) => call.path === menuPath).map((call) => call.query.get('access_token'))

describe('the access token', () => {
  it('is fetched once by many calls at once in two processes', async () => {
    const [one, two] = [account(), account()]
    await Promise.all([one, two, one, two, one].map((each) => each.publishMenu(menu)))
    expect(fake.count(tokenPath)).toBe(1)
    expect(new Set(sentTokens())).toEqual(new Set(['token-one']))
  })

  it('comes from stable_token by POST, with the secret in the body and not in the address', async () => {
    await account().publishMenu(menu)
    const call = fake.calls.find(({ path }) => path === tokenPath)
    expect(JSON.parse(call?.body ?? '')).toMatchObject({ grant_type: 'client_credential', secret: 'official-secret-value', force_refresh: false })
    expect(call?.query.size).toBe(0)
  })

  it('is fetched anew shortly before its end', async () => {
    await account().publishMenu(menu)
    restoreClock = clock.use(() => new Date(Date.now() + 7150_000))
    await account().publishMenu(menu)
    expect(sentTokens()).toEqual(['token-one', 'token-two'])
  })

  it('is renewed once when a call answers 40001, and the call repeated', async () => {
    fake.on(menuPath, (call) => ({ json: { errcode: call.query.get('access_token') === 'token-one' ? 40001 : 0, errmsg: '' } }))
    await account().publishMenu(menu)
    expect(sentTokens()).toEqual(['token-one', 'token-two'])
  })

  it('is not renewed a second time when 40001 stays', async () => {
    fake.on(menuPath, refuse(40001))
    expect((await refusal(account().publishMenu(menu))).errcode).toBe(40001)
    expect(fake.count(menuPath)).toBe(2)
    expect(fake.count(tokenPath)).toBe(2)
  })

  it('does not recurse when the token endpoint itself answers 40001', async () => {
    fake.on(tokenPath, refuse(40001, 'invalid credential'))
    expect((await refusal(account().publishMenu(menu))).errcode).toBe(40001)
    expect(fake.count(tokenPath)).toBe(1)
    expect(fake.count(menuPath)).toBe(0)
  })

  it('is forced only when WeChat hands the rejected one out again', async () => {
    tokens = ['token-one', 'token-one', 'token-forced']
    fake.on(menuPath, (call) => ({ json: { errcode: call.query.get('access_token') === 'token-one' ? 42001 : 0, errmsg: '' } }))
    await account().publishMenu(menu)
    const forced = fake.calls.filter(({ path }) => path === tokenPath).map((call): unknown => JSON.parse(call.body))
    expect(forced).toMatchObject([{ force_refresh: false }, { force_refresh: false }, { force_refresh: true }])
    expect(sentTokens()).toEqual(['token-one', 'token-forced'])
  })

  it('leaves no lease behind when WeChat refuses', async () => {
    fake.on(tokenPath, refuse(-1, 'system error'))
    await refusal(account().publishMenu(menu))
    expect(await WechatTokenModel.countDocuments({ leaseOwner: { $exists: true } })).toBe(0)
  })

  it('is taken over from a process that died while renewing it', async () => {
    await WechatTokenModel.create({ _id: 'wxofficial0000001:access_token', leaseOwner: 'dead', leaseUntil: new Date(Date.now() - 1) })
    await account().publishMenu(menu)
    expect(sentTokens()).toEqual(['token-one'])
  })
})

describe('errors', () => {
  it.each([
    [-1, true], [45011, true], [40001, true], [43004, false], [40003, false], [47003, false], [40037, false], [48001, false],
  ])('errcode %i: retryable %s', async (errcode, retryable) => {
    fake.on(menuPath, refuse(errcode))
    expect(await refusal(account().publishMenu(menu))).toMatchObject({ errcode, retryable })
  })

  it('a used-up daily quota is retried after the next midnight in Shanghai', async () => {
    restoreClock = clock.use(() => new Date('2026-06-01T15:59:00Z'))
    expect(new WechatError(45009, 'quota')).toMatchObject({ retryable: true, retryAfter: new Date('2026-06-01T16:05:00Z') })
  })

  it('no answer in time is temporary', async () => {
    fake.on(menuPath, () => 'silence')
    expect(await refusal(account(60).publishMenu(menu))).toMatchObject({ errcode: localCodes.timeout, retryable: true })
  })

  it('a status of 502 is temporary', async () => {
    fake.on(menuPath, () => ({ status: 502 }))
    expect(await refusal(account().publishMenu(menu))).toMatchObject({ errcode: localCodes.http, retryable: true })
  })

  it('nobody listening is temporary', async () => {
    expect(await refusal(createOfficialAccount(wechatEnv()).publishMenu(menu))).toMatchObject({ errcode: localCodes.unreachable, retryable: true })
  })

  it.each([
    ['an HTTP status', () => ({ status: 500 })],
    ['an answer that is no JSON', () => ({ raw: '<html>token-one official-secret-value</html>' })],
    ['a message that repeats them', refuse(40013, 'bad access_token=token-one secret official-secret-value https://x/?secret=official-secret-value')],
  ])('tell neither secret nor token: %s', async (_name, answer) => {
    fake.on(menuPath, answer)
    const error = await refusal(account().publishMenu(menu))
    const told = `${error.message} ${error.stack ?? ''} ${JSON.stringify(error)} ${String(error.cause)}`
    expect(told).not.toMatch(/token-one|official-secret-value/)
  })
})
