import { createHash } from 'node:crypto'
import { WechatTokenModel } from '../client/token-model'
import { buildMenu } from '../menu'
import { startFakeWechat, type FakeWechat } from '../testing/fake-wechat'
import { wechatEnv } from '../testing/wechat-env'
import { createOfficialAccount, type OfficialAccount } from './create-official-account'

let fake: FakeWechat
let account: OfficialAccount

beforeAll(async () => { fake = await startFakeWechat() })
afterAll(() => fake.stop())
beforeEach(async () => {
  fake.reset()
  await WechatTokenModel.deleteMany({})
  fake.on('/cgi-bin/stable_token', () => ({ json: { access_token: 'token-one', expires_in: 7200 } }))
  account = createOfficialAccount(wechatEnv(fake.base))
})
const bodyOf = (path: string): unknown => JSON.parse(fake.calls.find((call) => call.path === path)?.body ?? 'null')

describe('official account', () => {
  it('keeps every digit of a message id beyond 2^53', async () => {
    fake.on('/cgi-bin/message/template/send', () => ({ raw: '{"errcode":0,"errmsg":"ok","msgid":3215967890123456789}' }))
    const sent = await account.sendTemplateMessage({ openid: 'o1', templateId: 't', data: {}, clientMsgId: 'n1' })
    expect(sent).toEqual({ msgId: '3215967890123456789' })
    expect(bodyOf('/cgi-bin/message/template/send')).toEqual({ touser: 'o1', template_id: 't', client_msg_id: 'n1', data: {} })
  })

  it('R-ACC-3 asks for a scene QR of text with an end, and encodes its ticket', async () => {
    fake.on('/cgi-bin/qrcode/create', () => ({ json: { ticket: 'a+b/c==', expire_seconds: 600, url: 'http://weixin.qq.com/q/1' } }))
    const qr = await account.createSceneQr({ scene: 'bind-1', expireSeconds: 600 })
    expect(bodyOf('/cgi-bin/qrcode/create')).toEqual({ expire_seconds: 600, action_name: 'QR_STR_SCENE', action_info: { scene: { scene_str: 'bind-1' } } })
    expect(qr.imageUrl).toBe(`${fake.base}/cgi-bin/showqrcode?ticket=a%2Bb%2Fc%3D%3D`)
  })

  it('signs a page without its #hash, with one shared ticket', async () => {
    fake.on('/cgi-bin/ticket/getticket', () => ({ json: { errcode: 0, ticket: 'ticket-1', expires_in: 7200 } }))
    const signed = await account.jsSdkSignature('http://127.0.0.1:3000/m/x?a=1#/b')
    await createOfficialAccount(wechatEnv(fake.base)).jsSdkSignature('http://127.0.0.1:3000/m/y')
    const text = `jsapi_ticket=ticket-1&noncestr=${signed.nonceStr}&timestamp=${signed.timestamp}&url=http://127.0.0.1:3000/m/x?a=1`
    expect(signed.signature).toBe(createHash('sha1').update(text).digest('hex'))
    expect(fake.count('/cgi-bin/ticket/getticket')).toBe(1)
  })

  it('signs no page of somebody else', async () => {
    await expect(account.jsSdkSignature('https://elsewhere.example/m/')).rejects.toMatchObject({ id: 'wechat_foreign_url' })
  })

  it('R-ACC-4 has 用户中心-我是学生 in a menu within WeChat’s limits', () => {
    const { button } = buildMenu(wechatEnv())
    expect(button.length).toBeLessThanOrEqual(3)
    for (const group of button) expect(group.sub_button.length).toBeLessThanOrEqual(5)
    expect(button[0]?.name).toBe('用户中心')
    expect(button[0]?.sub_button[0]).toEqual({
      type: 'view', name: '我是学生',
      url: 'http://127.0.0.1:3000/wechat/oauth/start?next=%2Fm%2Fmodules%2Faccounts%2Fpages%2Fbinding%2Findex',
    })
  })
})
