import { WechatTokenModel } from '../client/token-model'
import { startFakeWechat, type FakeWechat } from '../testing/fake-wechat'
import { wechatEnv } from '../testing/wechat-env'
import { createMiniProgram, type MiniProgram } from './create-mini-program'

let fake: FakeWechat
let mini: MiniProgram

beforeAll(async () => { fake = await startFakeWechat() })
afterAll(() => fake.stop())
beforeEach(async () => {
  fake.reset()
  await WechatTokenModel.deleteMany({})
  fake.on('/cgi-bin/stable_token', () => ({ json: { access_token: 'token-mini', expires_in: 7200 } }))
  mini = createMiniProgram(wechatEnv(fake.base))
})

describe('mini-program', () => {
  it('R-ACC-5 tells who a code is and keeps the session_key back', async () => {
    fake.on('/sns/jscode2session', () => ({ json: { openid: 'm1', session_key: 'key', unionid: 'u1' } }))
    expect(await mini.codeToSession('code-1')).toEqual({ openid: 'm1', unionid: 'u1' })
  })

  it.each([[40029, 'wechat_code_invalid'], [40163, 'wechat_code_invalid'], [45011, 'rate_limited'], [-1, 'wechat_unavailable']])('R-ACC-5 code2session %i is %s', async (errcode, id) => {
    fake.on('/sns/jscode2session', () => ({ json: { errcode, errmsg: 'no' } }))
    await expect(mini.codeToSession('code-1')).rejects.toMatchObject({ id })
  })

  it('reads the phone number behind a code', async () => {
    fake.on('/wxa/business/getuserphonenumber', () => ({ json: { errcode: 0, phone_info: { phoneNumber: '+8613900000000', purePhoneNumber: '13900000000', countryCode: '86' } } }))
    expect(await mini.getUserPhoneNumber('code-2')).toBe('13900000000')
  })

  it('R-MSG-2 no consent left is a refusal for good', async () => {
    fake.on('/cgi-bin/message/subscribe/send', () => ({ json: { errcode: 43101, errmsg: 'user refuse to accept the msg' } }))
    await expect(mini.sendSubscribeMessage({ openid: 'm1', templateId: 't', data: {} })).rejects.toMatchObject({ errcode: 43101, retryable: false })
  })
})
